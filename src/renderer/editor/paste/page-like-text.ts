/**
 * A page of the web comes as HTML and as plain lines. The lines are what the importer knows best: it tells menus from text. The HTML has the
 * marks, lists and pictures. Here the HTML is sorted as the lines were, and taken only where it says at least as much.
 */
import { linesOf, textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { assemble } from '#shared/importing/assemble';
import { NO_FACTS, type ReadBlock } from '#shared/importing/document';
import type { ProposedPart } from '#shared/importing/proposal';
import type { Draft } from '#shared/importing/text';
import { nameInCredit } from '#shared/importing/text/caption';
import type { HouseLayout } from '#shared/layout/house-layout';

/** Letters and digits alone: the two flavours differ in white space and signs. */
const ink = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** For each line of the text, by its ink, whether it was left out: as often as it stands there, in order. */
const readFates = (parts: readonly ProposedPart[]): Map<string, boolean[]> => {
  const lines = new Map<number, readonly ProposedPart[]>();
  for (const part of parts) lines.set(part.line, [...(lines.get(part.line) ?? []), part]);
  const fates = new Map<string, boolean[]>();
  for (const line of lines.values()) {
    const key = ink(line.map(({ text }) => text).join(''));
    const known = fates.get(key) ?? [];
    known.push(line.every(({ fate }) => fate === 'dropped'));
    fates.set(key, known);
  }
  return fates;
};

const linesIn = ({ block }: ReadBlock): readonly string[] =>
  blockTexts(block)
    .flatMap(linesOf)
    .map((line) => ink(textOf(line)))
    .filter((line) => line !== '');

/** A block of which the text left every line out is the page's furniture. */
const withFurniture = (blocks: readonly ReadBlock[], parts: readonly ProposedPart[]): readonly ReadBlock[] => {
  const fates = readFates(parts);
  return blocks.map((read): ReadBlock => {
    const dropped = linesIn(read).map((line) => fates.get(line)?.shift() ?? false);
    return dropped.length > 0 && dropped.every(Boolean) ? { ...read, hint: 'furniture' } : read;
  });
};

const keptIn = (parts: readonly ProposedPart[]): readonly string[] =>
  parts
    .filter(({ fate }) => fate !== 'dropped' && fate !== 'end-mark')
    // `Ảnh:` before a name is said by the slot that the name stands in.
    .map(({ fate, text }) => ink(fate === 'credit' ? nameInCredit(text) : text))
    .filter((text) => text !== '');

const saysAsMuch = (parts: readonly ProposedPart[], lines: readonly ProposedPart[]): boolean => {
  const said = keptIn(parts);
  const known = new Set(said);
  const whole = said.join('');
  return keptIn(lines).every((line) => known.has(line) || whole.includes(line));
};

/** @returns null where a line that the text keeps would be lost. */
export const pageLikeText = (blocks: readonly ReadBlock[], byText: Draft, layout: HouseLayout): Draft | null => {
  const marked = withFurniture(blocks, byText.parts);
  const document = { blocks: marked, pictures: new Map(), facts: NO_FACTS, conversions: [], notes: [], dropped: [] };
  const draft = assemble(document, layout, 'page');
  return saysAsMuch(draft.parts, byText.parts) ? draft : null;
};
