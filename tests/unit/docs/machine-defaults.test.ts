/** The page for administrators says what is true: every key, what it may be, and files that are read as they stand there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ORGANISATION_KEYS, readMachineDefaults } from '#shared/machine-defaults';
import { DEFAULT_SETTINGS } from '#shared/settings';

const PAGE = readFileSync('docs/machine-defaults.md', 'utf8');

/** Key, values and default of each row of the table of keys. */
const ROWS = [...PAGE.matchAll(/^\| `(\w+)` \| (.*) \| (.*) \|$/gmu)].map(
  ([, key = '', values = '', otherwise = '']) => ({
    key,
    values,
    otherwise,
  }),
);
const EXAMPLES = [...PAGE.matchAll(/```json\n(.*?)```/gsu)].map(([, text = '']) => text);
const parse = (text: string): unknown => JSON.parse(text);
const withDefault = (key: string, value: unknown) =>
  readMachineDefaults(JSON.stringify({ defaults: { [key]: value } }));

test('the table has every key that an organisation may set, and no other', () => {
  expect(ROWS.map(({ key }) => key).sort()).toEqual([...ORGANISATION_KEYS].sort());
});

test('what it says of a key where nobody says anything is what the program has', () => {
  const said = ROWS.filter(({ otherwise }) => /^`[^`]*`$/u.test(otherwise));
  expect(said.length).toBeGreaterThan(15);
  for (const { key, otherwise } of said)
    expect({ key, value: parse(otherwise.slice(1, -1)) }).toEqual({
      key,
      value: DEFAULT_SETTINGS[ORGANISATION_KEYS.find((known) => known === key) ?? 'lastArticle'],
    });
});

test('every value that is written out is taken', () => {
  const written = ROWS.flatMap(({ key, values }) =>
    [...values.matchAll(/`("[a-z]+"|true|false|null)`/gu)].map(([, value = '']) => ({ key, value: parse(value) })),
  );
  expect(written.length).toBeGreaterThan(20);
  for (const { key, value } of written) expect({ key, ...withDefault(key, value) }).toMatchObject({ key, wrong: [] });
});

test.each(
  ROWS.flatMap(({ key, values }) => {
    const [, least, most] = /(\d+) to (\d+)/u.exec(values) ?? [];
    return least === undefined || most === undefined ? [] : [[key, Number(least), Number(most)] as const];
  }),
)('%s goes from %d to %d, and no further', (key, least, most) => {
  for (const value of [least, most]) expect(withDefault(key, value)?.wrong).toEqual([]);
  for (const value of [least - 1, most + 1]) expect(withDefault(key, value)?.wrong).toEqual([`defaults.${key}`]);
});

test('its examples are files without a fault', () => {
  expect(EXAMPLES.length).toBeGreaterThan(1);
  for (const text of EXAMPLES) expect(readMachineDefaults(text)).toMatchObject({ wrong: [] });
});
