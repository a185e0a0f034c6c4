/** Text with marks as Word's runs and links, letter for letter. */
import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Inline, Run } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { isSafeLink } from '#shared/article/links';
import { inXml } from './xml-text';

/** Office refuses to open a document with a longer address. */
const MAX_ADDRESS = 2_000;

interface Marks {
  readonly bold?: true;
  readonly italics?: true;
  readonly style?: string;
}

/** Breaks and tabs are pieces of their own. So are braces: between two of them the library puts numbers of its own in. */
const PIECES = /[\n\t{]|[^\n\t{]+/gu;

/** `text` and never `children` for what was written: among those the library takes some words for fields. */
const pieceRun = (piece: string, marks: Marks): TextRun => {
  if (piece === '\n') return new TextRun({ ...marks, break: 1 });
  if (piece === '\t') return new TextRun({ ...marks, children: [new Tab()] });
  return new TextRun({ ...marks, text: piece });
};

export const textRuns = (text: string, marks: Marks = {}): readonly TextRun[] =>
  (inXml(text).match(PIECES) ?? []).map((piece) => pieceRun(piece, marks));

const marksOf = ({ bold, italic }: Run): Marks => ({
  ...(bold ? { bold: true } : {}),
  ...(italic ? { italics: true } : {}),
});

/** As an address in a relationship must be written: no space, no letter beyond ASCII. @returns null where it may not be followed */
const addressOf = (link: string | undefined): string | null => {
  if (link === undefined || !isSafeLink(link)) return null;
  const { href } = new URL(link);
  return href.length > MAX_ADDRESS ? null : href;
};

/** Neighbours with the same address are one link, however their marks differ. */
const groupByLink = (inline: Inline): readonly Inline[] => {
  const groups: Run[][] = [];
  for (const run of inline) {
    const group = groups.at(-1);
    if (group && group[0]?.link === run.link) group.push(run);
    else groups.push([run]);
  }
  return groups;
};

const groupRuns = (runs: Inline): readonly ParagraphChild[] => {
  const address = addressOf(runs[0]?.link);
  if (address === null || textOf(runs).trim() === '') return runs.flatMap((run) => textRuns(run.text, marksOf(run)));
  const children = runs.flatMap((run) => textRuns(run.text, { ...marksOf(run), style: 'Hyperlink' }));
  return [new ExternalHyperlink({ link: address, children })];
};

export const inlineRuns = (inline: Inline): readonly ParagraphChild[] => groupByLink(inline).flatMap(groupRuns);
