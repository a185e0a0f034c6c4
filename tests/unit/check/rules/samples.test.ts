/** What the rules about numbers, words and names stop at in two real pages, where these lie beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { LANGUAGE_RULES } from '#shared/check/rules/language';
import { NAMES_RULES } from '#shared/check/rules/names';
import { NUMBERS_RULES } from '#shared/check/rules/numbers';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { TODAY } from '../rule-table';

const FOLDER = resolve('../shared/samples');

const foundIn = (file: string): readonly string[] => {
  const { content } = importText(readFileSync(resolve(FOLDER, file), 'utf8'), PORTAL);
  const manuscript = manuscriptOf({ ...content, language: 'vi' }, PORTAL);
  const rules = [...NUMBERS_RULES, ...LANGUAGE_RULES, ...NAMES_RULES];
  return check(manuscript, houseOf(PORTAL, EMPTY_NEWSROOM, TODAY), rules).map(({ rule, text }) => `${rule}: ${text}`);
};

if (existsSync(FOLDER)) {
  test('a copy editor’s findings in the first page, and no more', () => {
    expect(foundIn('portal-ben-luc.txt')).toEqual(['doubled-word: hiện hiện']);
  });

  test('a copy editor’s findings in the second page, and no more', () => {
    expect(foundIn('portal-can-duoc.txt')).toEqual([
      'unit-slip: 1.700 tấm',
      'doubled-word: chuyển chuyển',
      'confused-word: vướng mắt',
    ]);
  });
}
