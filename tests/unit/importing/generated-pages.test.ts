/** How well pages are read that are put together at random: by field, over thousands of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type PlainView, plainView } from '#shared/exporting/plain-view';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { generatePage, type Story } from './generated-page';

const PAGES = 1_000;
const FIELDS = ['headline', 'dateline', 'lead', 'photos', 'body', 'endMark', 'byline', 'dropped'] as const;
/** Below these an importer has become worse: what is reached, less a little. */
const FLOORS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  headline: 0.985,
  dateline: 0.995,
  lead: 0.99,
  photos: 0.94,
  body: 0.92,
  endMark: 0.99,
  byline: 0.98,
  dropped: 0.95,
};

const FOLDER = resolve('tests/fixtures/portal-pages');

const isWhole = (view: PlainView): boolean => view.headline !== '' && view.lead !== '' && view.body.length >= 2;

/** Stories that end in a sentence and hold no lists: the generator adds the rest. */
const stories: readonly Story[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): PlainView => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')))
  .filter((view) => isWhole(view) && /[.!?”"]$/u.test(view.body.at(-1) ?? ''))
  .map(({ headline, lead, body, photos }) => ({
    headline,
    lead,
    body,
    captions: photos.map(({ caption }) => caption).filter((caption) => caption !== ''),
  }));

const tally = (): ReadonlyMap<string, number> => {
  const hits = new Map<string, number>();
  for (let seed = 1; seed <= PAGES; seed += 1) {
    const { text, view } = generatePage(seed, stories);
    const imported = importText(text, PORTAL);
    const got = plainView(imported.content, imported);
    for (const field of FIELDS) {
      const isHit = JSON.stringify(got[field]) === JSON.stringify(view[field]);
      if (isHit) hits.set(field, (hits.get(field) ?? 0) + 1);
    }
  }
  return hits;
};

test('of thousands of recombined pages each field is read right as often as before, or oftener', () => {
  const hits = tally();
  const shares = Object.fromEntries(FIELDS.map((field) => [field, (hits.get(field) ?? 0) / PAGES]));
  process.stdout.write(`fields read right of ${PAGES} pages: ${JSON.stringify(shares)}\n`);
  for (const field of FIELDS) expect(shares[field], field).toBeGreaterThanOrEqual(FLOORS[field]);
}, 120_000);
