/** Gives every line of a source its fate: the page's anatomy, a verdict a line, and the parts that a line falls into. */
import type { HouseLayout } from '../../layout/house-layout';
import { type Anatomy, findAnatomy } from './anatomy';
import type { ClosingMark } from './closing-mark';
import { describeLine, type Features } from './features';
import { readLines } from './lines';
import { type Part, textPart } from './part';
import { judgePage, openPage, type Verdict } from './verdict';
import type { Warning } from './warning';

export interface Account {
  readonly parts: readonly Part[];
  readonly warnings: readonly Warning[];
}

const datelineParts = ({ line, date }: Features): readonly Part[] =>
  (date?.parts ?? []).map((part) => ({ ...part, line: line.number }));

const captionParts = ({ line, credited }: Features): readonly Part[] => {
  if (!credited) return [textPart(line, 'caption')];
  const credit = { line: line.number, text: credited.source, fate: 'credit', credit: credited.credit } as const;
  return credited.caption === '' ? [credit] : [{ line: line.number, text: credited.caption, fate: 'caption' }, credit];
};

const partsOf = (line: Features, { fate }: Verdict): readonly Part[] => {
  if (fate === 'dateline') return datelineParts(line);
  return fate === 'caption' ? captionParts(line) : [textPart(line.line, fate)];
};

const splitPart = ({ line, text }: Part, { start, source }: ClosingMark): readonly Part[] => [
  ...(start === 0 ? [] : [{ line, text: text.slice(0, start), fate: 'paragraph' } as const]),
  { line, text: source, fate: 'end-mark' },
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

const lineWarnings = (lines: readonly Features[], verdicts: readonly Verdict[]): readonly Warning[] =>
  lines.flatMap(({ line }, i) =>
    verdicts[i]?.unsure ? [{ kind: 'unsure-line', line: line.number, text: line.text } as const] : [],
  );

const headlineWarnings = (lines: readonly Features[], { headline }: Anatomy): readonly Warning[] => {
  const first = lines[0];
  return headline === null && first ? [{ kind: 'no-headline', line: first.line.number, text: first.line.text }] : [];
};

const datelineWarnings = (lines: readonly Features[], { dateline, headline }: Anatomy): readonly Warning[] => {
  const found = dateline === null ? undefined : lines[dateline];
  if (!found?.date) return [];
  const { line, date } = found;
  const warn = (kind: Warning['kind']): Warning => ({ kind, line: line.number, text: line.text });
  const isClock =
    dateline === 0 && headline !== null && !date.published && /^\p{L}/u.test(line.text) && date.moment.hasTime;
  return [
    ...(isClock ? [warn('clock-or-dateline')] : []),
    ...(date.moment.hasTime ? [] : [warn('date-without-time')]),
    ...(date.moment.weekdayFits ? [] : [warn('weekday-differs')]),
  ];
};

const endWarnings = (parts: readonly Part[]): readonly Warning[] => {
  const mark = parts.findIndex((part) => part.fate === 'end-mark');
  const after = mark === -1 ? undefined : parts.slice(mark).find((part) => part.fate === 'paragraph');
  return after ? [{ kind: 'text-after-end', line: after.line, text: after.text }] : [];
};

/** Every character of the source that is not white space, in exactly one part, in the source's order. */
export const accountFor = (source: string, layout: HouseLayout): Account => {
  const lines = readLines(source).map((line) => describeLine(line, layout));
  const anatomy = findAnatomy(lines);
  const verdicts = judgePage(openPage(lines, anatomy));
  const whole = lines.flatMap((line, i) => partsOf(line, verdicts[i] ?? { fate: 'paragraph', unsure: true }));
  const parts = layout.endMark === null ? whole : splitEndMark(whole, lines);
  return {
    parts,
    warnings: [
      ...headlineWarnings(lines, anatomy),
      ...datelineWarnings(lines, anatomy),
      ...lineWarnings(lines, verdicts),
      ...endWarnings(parts),
    ],
  };
};
