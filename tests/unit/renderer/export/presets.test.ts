/** Manners under names: of each name one, found again as long as nothing of it was changed. */
import { expect, test } from 'vitest';
import { DEFAULT_MANNER, PRESETS_MAX } from '#shared/exporting/order';
import { presetOf, withoutPreset, withPreset } from '../../../../src/renderer/features/export/presets';

const FOR_MAIL = { ...DEFAULT_MANNER, formats: ['docx', 'txt'] as const, zip: true };

test('a preset is found again by its choices, and not once one of them is another', () => {
  const presets = withPreset([], 'Gửi thư', FOR_MAIL) ?? [];
  expect(presetOf(presets, FOR_MAIL)?.name).toBe('Gửi thư');
  expect(presetOf(presets, { ...FOR_MAIL, zip: false })).toBeNull();
  expect(presetOf(presets, { ...FOR_MAIL, formats: ['docx'] })).toBeNull();
});

test('saving under a name that is there replaces it, however its accents were typed', () => {
  const once = withPreset([], 'Gửi thư', FOR_MAIL) ?? [];
  const twice = withPreset(once, ' Gửi thư '.normalize('NFD'), DEFAULT_MANNER) ?? [];
  expect(twice).toEqual([{ name: 'Gửi thư', manner: DEFAULT_MANNER }]);
  expect(withoutPreset(twice, 'Gửi thư')).toEqual([]);
});

test('there is an end to presets; one of the same name may still be replaced', () => {
  const full = Array.from({ length: PRESETS_MAX }, (_, i) => ({ name: `mẫu ${i}`, manner: DEFAULT_MANNER }));
  expect(withPreset(full, 'một mẫu nữa', FOR_MAIL)).toBeNull();
  expect(withPreset(full, 'mẫu 3', FOR_MAIL)).toHaveLength(PRESETS_MAX);
});
