/** What the lines around a short sentence say of it: whether a picture stands above it. */
import type { Features } from './features';
import { SHORT } from './stopped-caption';

/** So many pictures in a row may share the credit of the last. */
const ROW = 4;
const IN_CREDITED_ROW = 2;

/** Short sentences, one right after the other, and then one with a credit: a row of pictures. */
const leadsToCredit = (at: number, lines: readonly Features[]): boolean => {
  for (const line of lines.slice(at + 1, at + ROW)) {
    if (line.credited !== null) return line.credited.caption.endsWith('.');
    if (line.words > SHORT || line.ending !== 'period') return false;
  }
  return false;
};

/** A picture leaves more room above its caption than paragraphs have between them. */
const ROOMY = 2;
const USUAL_ROOM = 2;
const STANDS_APART = 1.5;

const roomAbove = (at: number, lines: readonly Features[]): number =>
  (lines[at]?.line.number ?? 0) - (lines[at - 1]?.line.number ?? 0);

const standsApart = (at: number, lines: readonly Features[]): boolean =>
  at > 0 && roomAbove(at, lines) >= ROOMY * Math.max(USUAL_ROOM, roomAbove(at + 1, lines), roomAbove(at - 1, lines));

/** A text names somebody in full once; who is named so again soon after stands in a picture. */
const NAMED_AGAIN = 2;
const NAMED_WITHIN = 6;
const FULL_NAME = /^(?:Ông|Bà|Anh|Chị|Em|Cô|Thầy|Đồng chí|Bác sĩ|Nghệ nhân)\s((?:\p{Lu}[\p{L}’']*\s){2,4})/u;

const isNamedAgain = (at: number, lines: readonly Features[]): boolean => {
  const name = FULL_NAME.exec(lines[at]?.line.text ?? '')?.[1];
  return (
    name !== undefined &&
    lines
      .slice(Math.max(0, at - NAMED_WITHIN), at + 2)
      .some((other, i, near) => near[i] !== lines[at] && other.line.text.includes(name.trimEnd()))
  );
};

/** What speaks for a caption, beside its own words. */
export const besideScore = (at: number, lines: readonly Features[]): number =>
  (isNamedAgain(at, lines) ? NAMED_AGAIN : 0) +
  (leadsToCredit(at, lines) ? IN_CREDITED_ROW : 0) +
  (standsApart(at, lines) ? STANDS_APART : 0);
