/** What a reader of files found, as lines for the importer: a paragraph's lines, or one line for a list, a table, photos. */
import type { Block, Inline, Run } from '../article/article';
import { linesOf, plain, textOf, tidy, trimInline } from '../article/inline';
import { blockTexts } from '../article/words';
import { cleanInline, cleanLine } from '../layout/clean-text';
import { wordsOfPhoto } from '../layout/tidy-photo';
import type { Hint, ReadBlock, SourceFacts } from './document';
import { cutLongInline } from './long-lines';
import type { LineSource } from './text/features';
import type { Line } from './text/lines';
import { keyOf } from './text/wording';

export interface SourceLine {
  readonly line: Line;
  readonly source: LineSource;
}

/** Every run of white space becomes one space, across the edges of marks as well. */
const collapse = (inline: Inline): Inline => {
  let spaced = true;
  const runs: Run[] = [];
  for (const run of inline) {
    const text = run.text.replace(/\s+/gu, ' ');
    const rest: string = spaced && text.startsWith(' ') ? text.slice(1) : text;
    if (rest !== '') spaced = rest.endsWith(' ');
    runs.push({ ...run, text: rest });
  }
  return trimInline(tidy(runs));
};

const lineOf = (inline: Inline, number: number): Line => {
  const text = textOf(inline);
  return { number, raw: text, text, inline };
};

/** All that is written in a block, as it is shown where the block is left out. */
const writtenIn = (block: Block): string => {
  const texts = block.type === 'photos' ? block.photos.flatMap(wordsOfPhoto) : blockTexts(block).map(textOf);
  return cleanLine(texts.join('\n'));
};

const linesOfBlock = ({ block, hint, pictures }: ReadBlock, number: number): readonly SourceLine[] => {
  if (block.type !== 'paragraph' && block.type !== 'subhead') {
    return [{ line: lineOf(plain(writtenIn(block)), number), source: { block, hint, pictures } }];
  }
  return linesOf(cleanInline(block.text))
    .map(collapse)
    .filter((inline) => inline.length > 0)
    .flatMap(cutLongInline)
    .map((inline) => ({ line: lineOf(inline, number), source: { block, hint, pictures } }));
};

const startsAlike = (long: string, short: string): boolean => long === short || long.startsWith(`${short} `);

/** A property names the line outright, or with the site's name after it. */
const hintFromFacts = (text: string, facts: SourceFacts): Hint | null => {
  if (text.length > 1_000) return null;
  const key = keyOf(text);
  const words = key.split(' ').length;
  if (words >= 4 && facts.title !== null && startsAlike(keyOf(facts.title), key)) return 'headline';
  if (words >= 10 && facts.description !== null && startsAlike(key, keyOf(facts.description))) return 'lead';
  return key !== '' && facts.authors.some((author) => keyOf(author) === key) ? 'byline' : null;
};

/** The reader's own hints come first; a kind that it hints at needs no properties. */
const withFacts = (lines: readonly SourceLine[], facts: SourceFacts): readonly SourceLine[] => {
  const told = new Set(lines.map(({ source }) => source.hint));
  return lines.map((each) => {
    if (each.source.hint !== null) return each;
    const hint = hintFromFacts(each.line.text, facts);
    return hint === null || told.has(hint) ? each : { ...each, source: { ...each.source, hint } };
  });
};

export const linesOfDocument = (blocks: readonly ReadBlock[], facts: SourceFacts): readonly SourceLine[] =>
  withFacts(
    blocks.flatMap((block, i) => linesOfBlock(block, i + 1)),
    facts,
  );
