import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { plainView } from '#shared/exporting/plain-view';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const FOLDER = resolve('tests/fixtures/portal-pages');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

const read = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

test.each(names)('the page %s falls into its slots exactly', (name) => {
  const imported = importText(read(`${name}.txt`), PORTAL);
  expect(plainView(imported.content, imported)).toEqual(JSON.parse(read(`${name}.json`)));
});
