import { expect, test } from 'vitest';
import type { GlossaryEntry } from '#shared/newsroom/glossary';
import { addGlossary } from '../../../../src/main/newsroom/add-glossary';
import { granted, mustOpen, temporaryFolder } from '../../../support/library-desk';

const entry = (name: string, means = ''): GlossaryEntry => ({ name, kind: 'person', means, wrong: [] });

test('names that are new are added, those that are there are replaced, and both are counted', async () => {
  const { newsroom } = await mustOpen(await temporaryFolder());
  granted(await addGlossary(newsroom, { entries: [entry('Ân'), entry('Bình')], skipped: [] }));
  const again = { entries: [entry('Bình', 'Chủ tịch'), entry('Cúc'), entry('Cúc')], skipped: [3] };
  const added = granted(await addGlossary(newsroom, again));
  expect(added).toMatchObject({ added: 1, replaced: 1, skipped: [3] });
  expect(added.newsroom.glossary.map(({ name, means }) => [name, means])).toEqual([
    ['Ân', ''],
    ['Bình', 'Chủ tịch'],
    ['Cúc', ''],
  ]);
});

test('a table without a name changes nothing', async () => {
  const { newsroom } = await mustOpen(await temporaryFolder());
  expect(await addGlossary(newsroom, { entries: [], skipped: [1, 2] })).toEqual({ ok: false, reason: 'no-names' });
});
