/** One line of the log: the moment, how grave, what happened, and its facts, none of which can be a sentence. */
import { type LogEvent, type LogFacts, levelOf } from './log-events';

/** No space, no quotation mark and no letter with an accent: whatever slips past the types is struck out here. */
const FACT = /^[\w.:+@$<>/-]{0,120}$/u;
const STRUCK_OUT = '?';
const LIST_MAX = 20;

const worded = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return '-';
  if (Array.isArray(value)) return value.slice(0, LIST_MAX).map(worded).join(',') || '-';
  return typeof value === 'string' && FACT.test(value) ? value : STRUCK_OUT;
};

export const logLine = <E extends LogEvent>(at: Date, event: E, facts: LogFacts[E]): string =>
  [
    at.toISOString(),
    levelOf(event).padEnd(5),
    event,
    ...Object.entries(facts).map(([name, value]) => `${name}=${worded(value)}`),
  ].join(' ');
