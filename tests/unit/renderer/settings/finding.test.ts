import { describe, expect, test } from 'vitest';
import { MESSAGES, translator } from '#shared/i18n/translate';
import { CATALOGUE } from '../../../../src/renderer/features/settings/catalogue';
import { findEntries } from '../../../../src/renderer/features/settings/finding';

const BOTH = [translator('vi'), translator('en')];
const find = (typed: string): readonly string[] => findEntries(CATALOGUE, typed, BOTH).map(({ id }) => id);

describe('what is typed finds settings', () => {
  test.each([
    ['mau toi', 'theme'],
    ['MÀU TỐI', 'theme'],
    ['dark', 'theme'],
    ['tuong phan', 'theme'],
    ['but danh', 'byline'],
    ['co chu', 'text-size'],
    ['autosave', 'autosave'],
    ['decree', 'paper'],
    ['zip', 'zip'],
    ['thung rac', 'trash-days'],
    ['reduced motion', 'motion'],
    ['sao luu hang ngay', 'backup-folder'],
  ])('%s finds %s', (typed, id) => {
    expect(find(typed)).toContain(id);
  });

  test('all of them where nothing is typed', () => {
    expect(find('  ')).toEqual(CATALOGUE.map(({ id }) => id));
  });

  test('none where one word is nowhere', () => {
    expect(find('màu xyzzy')).toEqual([]);
  });

  test('each by its own name in either language', () => {
    for (const language of ['vi', 'en'] as const)
      for (const { id } of CATALOGUE) expect(find(MESSAGES[language][`settings.${id}`]), id).toContain(id);
  });
});
