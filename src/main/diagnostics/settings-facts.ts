/** Settings as somebody who helps may see them: numbers, switches and choices among ours; of everything that a person typed or chose only whether it is there. */
import type { Settings } from '#shared/settings';

/** Whose values are words of ours. */
const CHOICES: ReadonlySet<string> = new Set<keyof Settings>(['language', 'theme', 'motion', 'deskOrder']);

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const fact = (name: string, value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && CHOICES.has(name)) return value;
  if (Array.isArray(value)) return `${value.length} entries`;
  return isNothing(value) ? 'not set' : 'set';
};

/** One line a setting; a setting that comes later is told as carefully. */
export const settingsFacts = (settings: Settings): readonly string[] =>
  Object.entries(settings).map(([name, value]) => `${name}: ${fact(name, value)}`);
