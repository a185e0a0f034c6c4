/** The messages of both languages: the same keys, none empty, all of them sound ICU that asks for the same values. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { MESSAGES, translator } from '#shared/i18n/translate';

const FOLDER = 'src/shared/i18n';

const read = (language: string, file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8'));

/** The names of the values that a message asks for, wherever in its plurals they stand. */
const valuesOf = (message: string, language: string): readonly string[] => {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && 'value' in node && typeof node.value === 'string' && node.type !== 0) names.add(node.value);
      Object.values(node).forEach(collect);
    }
  };
  collect(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
};

describe.each(readdirSync(join(FOLDER, 'vi')))('%s', (file) => {
  test('exists in both languages, with the same keys in the same order', () => {
    expect(existsSync(join(FOLDER, 'en', file))).toBe(true);
    expect(Object.keys(read('en', file))).toEqual(Object.keys(read('vi', file)));
  });

  test('every key starts with the name of its file', () => {
    const prefix = `${file.replace('.json', '')}.`;
    expect(Object.keys(read('vi', file)).filter((key) => !key.startsWith(prefix))).toEqual([]);
  });

  test('no message is empty, and Vietnamese is NFC', () => {
    for (const language of ['vi', 'en'])
      for (const message of Object.values(read(language, file))) {
        expect(String(message).trim()).not.toBe('');
        expect(String(message)).toBe(String(message).normalize('NFC'));
      }
  });

  test('both languages ask for the same values', () => {
    for (const [key, message] of Object.entries(read('vi', file))) {
      const english = String(read('en', file)[key]);
      expect({ key, values: valuesOf(english, 'en') }).toEqual({ key, values: valuesOf(String(message), 'vi') });
    }
  });
});

test('no two files share a key', () => {
  const all = readdirSync(join(FOLDER, 'vi')).flatMap((file) => Object.keys(read('vi', file)));
  expect(all.length).toBe(new Set(all).size);
  expect(Object.keys(MESSAGES.vi).length).toBe(all.length);
});

test('Vietnamese has one plural form, English two', () => {
  expect([1, 2].map((words) => translator('vi')('app.desk.words', { words }))).toEqual(['1 chữ', '2 chữ']);
  expect([1, 2].map((words) => translator('en')('app.desk.words', { words }))).toEqual(['1 word', '2 words']);
});

test('numbers are grouped as the language groups them', () => {
  expect(translator('vi')('app.foot.characters', { characters: 12_345 })).toBe('12.345 ký tự');
  expect(translator('en')('app.foot.characters', { characters: 12_345 })).toBe('12,345 characters');
});
