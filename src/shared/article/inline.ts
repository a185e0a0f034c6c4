/** Text with marks: building, joining, measuring and splitting it without losing a character. */
import type { Inline, Run } from './article';

const sameMarks = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

/** Drops empty runs and joins neighbours whose marks are equal. */
export const tidy = (runs: Inline): Inline => {
  const tidied: Run[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    if (run.text === '') continue;
    if (last && sameMarks(last, run)) tidied[tidied.length - 1] = { ...last, text: last.text + run.text };
    else tidied.push(run);
  }
  return tidied;
};

export const plain = (text: string): Inline => (text === '' ? [] : [{ text }]);

export const textOf = (inline: Inline): string => inline.map((run) => run.text).join('');

export const isBlank = (inline: Inline): boolean => textOf(inline).trim() === '';

/** Puts inlines one after another with a plain separator between those that are not empty. */
export const joinInlines = (parts: readonly Inline[], separator: string): Inline =>
  tidy(parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [{ text: separator }, ...part])));

export const mapText = (inline: Inline, change: (text: string) => string): Inline =>
  tidy(inline.map((run) => ({ ...run, text: change(run.text) })));

/** The characters from `start` to `end` (UTF-16 offsets over the whole text), marks kept. */
export const sliceInline = (inline: Inline, start: number, end = Number.POSITIVE_INFINITY): Inline => {
  let offset = 0;
  const kept = inline.map((run) => {
    const from = Math.max(0, start - offset);
    const to = Math.max(0, end - offset);
    offset += run.text.length;
    return { ...run, text: run.text.slice(from, to) };
  });
  return tidy(kept);
};

/** The lines of a text, without their breaks; marks are kept, empty lines are left out. */
export const linesOf = (inline: Inline): readonly Inline[] => {
  const lines: Run[][] = [[]];
  for (const run of inline) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(tidy).filter((line) => !isBlank(line));
};

/** Without white space at either end. */
export const trimInline = (inline: Inline): Inline => {
  const text = textOf(inline);
  return sliceInline(inline, text.length - text.trimStart().length, text.trimEnd().length);
};
