/** Both languages say all that the program says and nothing more: no key without a use, no use without a key, nothing left in the other language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMessageKey, MESSAGES } from '#shared/i18n/translate';

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

const SOURCE = sources('src').join('\n');
const KEYS = Object.keys(MESSAGES.vi);

/** `'app.desk.title'`, wherever it stands. */
const written = new Set([...SOURCE.matchAll(/['"`]([a-z]+(?:\.[a-z0-9-]+)+)['"`]/gu)].map(([, key = '']) => key));

const literally = (text: string): string => text.replaceAll(/[.*+?^()|[\]\\]/gu, '\\$&');

/** Of a key that is put together, `desk.order.${order}`, the pattern of what it may come to; a whole value is never more than two parts. */
const composed = [...SOURCE.matchAll(/`([a-z]+\.(?:[^`\n]*)\$\{[^`\n]*)`/gu)]
  .map(([, text = '']) => text)
  .filter((text) => /^[a-z]+\.[a-z0-9.${}()\w\s?:'=!-]*$/u.test(text))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\$\{[^}]*\}/u)
          .map(literally)
          .join('[a-z0-9-]+(?:\\.[a-z0-9-]+)?')}$`,
        'u',
      ),
  );

test('every key of every message is used', () => {
  const unused = KEYS.filter((key) => !written.has(key) && !composed.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('every key that is asked for is there', () => {
  const asked = [...SOURCE.matchAll(/\bt\(\s*'([a-z]+\.[a-z0-9.-]+)'/gu)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter((key) => !isMessageKey(key))).toEqual([]);
});

/** What is the same in both languages: names of formats, of languages and of the program, figures, signs, examples of what is typed. */
const SAME = [
  'app.about.name',
  'app.settings.vi',
  'app.settings.en',
  'main.menu.vietnamese',
  'main.menu.english',
  'editor.link.example',
  'export.html',
  'export.pdf',
  'export.docx',
  'export.md',
  'export.ninjs',
  'export.newsml',
  'export.dateline',
  'export.name.word.slug',
];

/** A message that says nothing but its values. */
const isFrame = (message: string): boolean => !/\p{L}/u.test(message.replaceAll(/\{[^{}]*\}/gu, ''));

test('nothing is left in the other language', () => {
  const same = KEYS.filter(isMessageKey).filter(
    (key) => MESSAGES.vi[key] === MESSAGES.en[key] && !isFrame(MESSAGES.vi[key]) && !SAME.includes(key),
  );
  expect(same).toEqual([]);
});

test('what may be the same in both languages is', () => {
  expect(SAME.filter((key) => isMessageKey(key) && MESSAGES.vi[key] !== MESSAGES.en[key])).toEqual([]);
});

/** Letters that only Vietnamese writes; names of people and places in examples may stand in English too. */
test('English is written without Vietnamese letters, but for names and what is shown of Vietnamese', () => {
  const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
  const ABOUT_VIETNAMESE =
    /^(?:check|checks|newsroom|desk\.search|library\.person|app\.settings|main\.menu|find|settings|welcome|help|royalty)\./u;
  const found = KEYS.filter(isMessageKey).filter(
    (key) => VIETNAMESE.test(MESSAGES.en[key]) && !ABOUT_VIETNAMESE.test(key),
  );
  expect(found).toEqual([]);
});

test('counts are said through Intl: a number in a message is a plural or is written as the language writes figures', () => {
  const bare = /\{(?:count|articles|photos|files|places|characters|days|minutes|total|lines)\}/u;
  expect(KEYS.filter(isMessageKey).filter((key) => bare.test(MESSAGES.vi[key]) || bare.test(MESSAGES.en[key]))).toEqual(
    [],
  );
});
