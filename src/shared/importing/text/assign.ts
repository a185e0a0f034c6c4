/** Gives every line of a source its fate: the page's anatomy, a verdict a line, and the parts that a line falls into. */
import type { HouseLayout } from '../../layout/house-layout';
import { type Anatomy, findAnatomy } from './anatomy';
import { ornamentBefore } from './byline-line';
import type { ClosingMark } from './closing-mark';
import { withDashedSigners } from './dashed-signer';
import { withDatedAuthors } from './dated-author';
import type { Verdict } from './fate';
import { describeLine, type Features } from './features';
import { readFurniture } from './furniture';
import { readLines } from './lines';
import { openPage, type SourceKind } from './page';
import { linePart, type Part, slicePart, wordsPart } from './part';
import { judgePage } from './verdict';

const datelineParts = ({ line, date }: Features, doubts: Part['doubts']): readonly Part[] =>
  (date?.parts ?? []).map((part) => ({
    ...wordsPart(line, part.text, part.fate),
    dateline: part.fate === 'dateline' ? part.dateline : null,
    doubts: part.fate === 'dateline' ? doubts : [],
  }));

const captionParts = ({ line, credited }: Features): readonly Part[] => {
  const whole = linePart(line, 'caption');
  if (!credited) return [whole];
  const at = line.text.length - credited.source.length;
  return [...slicePart(whole, 0, at, 'caption'), ...slicePart(whole, at, line.text.length, 'credit')];
};

/** `• Minh Khoa`: the ornament is left out. */
const withoutOrnament = (part: Part): readonly Part[] => {
  const end = part.fate === 'byline' ? ornamentBefore(part.text) : 0;
  return end === 0
    ? [part]
    : [...slicePart(part, 0, end, 'dropped'), ...slicePart(part, end, part.text.length, 'byline')];
};

const BETWEEN = /\s?[|•]\s?/gu;

/** `Tác giả: Minh Thư | Lượt xem: 312`: the page's own pieces of the line are left out. */
const bylinePieces = ({ line }: Features): readonly Part[] => {
  const whole = linePart(line, 'byline');
  const signs = [...line.text.matchAll(BETWEEN)];
  const starts = [0, ...signs.map((sign) => sign.index)];
  const pieces = starts.map((start, i) => [start, starts[i + 1] ?? line.text.length] as const);
  if (pieces.length === 1 || !pieces.some(([start, end]) => isFurniture(line.text.slice(start, end)))) return [whole];
  return pieces.flatMap(([start, end]) =>
    slicePart(whole, start, end, isFurniture(line.text.slice(start, end)) ? 'dropped' : 'byline'),
  );
};

const bylineParts = (line: Features): readonly Part[] => bylinePieces(line).flatMap(withoutOrnament);

const isFurniture = (text: string): boolean => readFurniture(text.replace(/^[\s|•]+/u, '')) !== null;

const partsOf = (line: Features, { fate, unsure }: Verdict, doubts: Part['doubts']): readonly Part[] => {
  if (fate === 'dateline' && line.date) return datelineParts(line, doubts);
  if (fate === 'caption') {
    return captionParts(line).map((part) => (unsure ? { ...part, doubts: ['unsure-caption'] } : part));
  }
  if (fate === 'byline') return bylineParts(line);
  const { block, pictures } = line.source;
  const part = { ...linePart(line.line, fate), block: block?.type === 'paragraph' ? null : block, pictures };
  return [unsure ? { ...part, doubts: ['unsure-line'] } : part];
};

const splitPart = (part: Part, { start }: ClosingMark): readonly Part[] => [
  ...slicePart(part, 0, start, 'paragraph'),
  ...slicePart(part, start, part.text.length, 'end-mark').map((mark) => ({ ...mark, doubts: [] })),
];

/**
 * Takes the article's last end mark off its paragraph; marks further up belong to the items of a round-up and stay. A paragraph that is
 * nothing but the mark may follow one that closes the last sentence: then both are taken.
 */
const splitEndMark = (parts: readonly Part[], lines: readonly Features[]): readonly Part[] => {
  const marks = new Map(lines.flatMap(({ line, mark }) => (mark ? [[line.text, mark] as const] : [])));
  const markOf = (part: Part | undefined) => (part?.fate === 'paragraph' ? marks.get(part.text) : undefined);
  const last = parts.findLastIndex((part) => markOf(part) !== undefined);
  let first = last;
  while (markOf(parts[first])?.start === 0 && markOf(parts[first - 1])) first -= 1;
  return parts.flatMap((part, i) => {
    const mark = i >= first && i <= last ? markOf(part) : undefined;
    return mark ? splitPart(part, mark) : [part];
  });
};

const datelineDoubts = (lines: readonly Features[], { dateline, headline }: Anatomy): Part['doubts'] => {
  const found = dateline === null ? undefined : lines[dateline];
  if (!found?.date) return [];
  const { line, date } = found;
  const isClock =
    dateline === 0 && headline !== null && !date.published && /^\p{L}/u.test(line.text) && date.moment.hasTime;
  return [
    ...(isClock ? (['clock-or-dateline'] as const) : []),
    ...(date.moment.hasTime ? [] : (['date-without-time'] as const)),
    ...(date.moment.weekdayFits ? [] : (['weekday-differs'] as const)),
  ];
};

/** Every character of the source that is not white space, in exactly one part, in the source's order. */
export const accountForLines = (
  described: readonly Features[],
  layout: HouseLayout,
  kind: SourceKind,
): readonly Part[] => {
  const lines = withDatedAuthors(withDashedSigners(described));
  const anatomy = findAnatomy(lines);
  const verdicts = judgePage(openPage(lines, anatomy, kind));
  const doubts = datelineDoubts(lines, anatomy);
  const whole = lines.flatMap((line, i) => partsOf(line, verdicts[i] ?? { fate: 'paragraph', unsure: true }, doubts));
  return layout.endMark === null ? whole : splitEndMark(whole, lines);
};

export const accountFor = (source: string, layout: HouseLayout): readonly Part[] =>
  accountForLines(
    readLines(source).map((line) => describeLine(line, layout)),
    layout,
    'page',
  );
