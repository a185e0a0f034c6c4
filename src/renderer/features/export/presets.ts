/** Manners of exporting that are kept under a name. */
import { type ExportPreset, type Manner, PRESETS_MAX } from '#shared/exporting/order';

const isSame = (a: Manner, b: Manner): boolean =>
  a.theme === b.theme &&
  a.paper === b.paper &&
  a.photos === b.photos &&
  a.name === b.name &&
  a.zip === b.zip &&
  a.formats.join() === b.formats.join();

/** The one that the dialog stands on; null where it has been changed since. */
export const presetOf = (presets: readonly ExportPreset[], manner: Manner): ExportPreset | null =>
  presets.find((preset) => isSame(preset.manner, manner)) ?? null;

/** Replaces the one of that name. @returns null where there are too many already */
export const withPreset = (
  presets: readonly ExportPreset[],
  name: string,
  manner: Manner,
): readonly ExportPreset[] | null => {
  const called = name.trim().normalize('NFC');
  const others = presets.filter((preset) => preset.name !== called);
  if (others.length >= PRESETS_MAX) return null;
  return [...others, { name: called, manner }].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
};

export const withoutPreset = (presets: readonly ExportPreset[], name: string): readonly ExportPreset[] =>
  presets.filter((preset) => preset.name !== name);
