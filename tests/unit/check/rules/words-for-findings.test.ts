/** That each rule about numbers, words and names can say in both languages what it found. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/check/finding';
import { LANGUAGE_RULES } from '#shared/check/rules/language';
import { NAMES_RULES } from '#shared/check/rules/names';
import { officeDiffers } from '#shared/check/rules/names/office-differs';
import { NUMBERS_RULES } from '#shared/check/rules/numbers';
import { weekdayDate } from '#shared/check/rules/numbers/weekday-date';
import { sayFinding } from '#shared/check/say';
import { MESSAGES, translator } from '#shared/i18n/translate';
import { entry, findInArticle } from '../article-table';

const LANGUAGES = ['vi', 'en'] as const;
const ids = [...NUMBERS_RULES, ...LANGUAGE_RULES, ...NAMES_RULES].map(({ id }) => id);

const first = (findings: readonly Finding[]): Finding => {
  const [finding] = findings;
  if (!finding) throw new Error('nothing was found');
  return finding;
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(ids)('%s has a message, a name and a reason', (id) => {
    const said = new Map<string, string>(Object.entries(MESSAGES[language]));
    for (const key of [`check.${id}`, `check.${id}.name`, `check.${id}.why`]) expect(said.get(key)).toMatch(/\p{L}/u);
  });
});

test('a weekday is told by its name, in the year that was meant', () => {
  const finding = first(findInArticle(weekdayDate, { day: '2024-03-10', body: ['Sáng thứ Hai, ngày 8/3, chợ nghỉ.'] }));
  expect(sayFinding(finding, translator('vi'))).toBe('Năm 2024, “8/3” không phải thứ Hai mà là thứ Sáu.');
  expect(sayFinding(finding, translator('en'))).toBe('In 2024, “8/3” is not thứ Hai but Friday (thứ Sáu).');
});

test('both offices are told, the article’s and the house’s', () => {
  const told = { body: ['Phó Chủ tịch UBND huyện Lê Văn Bình chủ trì.'] };
  const finding = first(findInArticle(officeDiffers, told, [entry('Lê Văn Bình', { means: 'Chủ tịch UBND huyện' })]));
  expect(sayFinding(finding, translator('vi'))).toBe(
    'Lê Văn Bình: bài viết “Phó Chủ tịch UBND huyện”, danh mục của tòa soạn ghi “Chủ tịch UBND huyện”.',
  );
});
