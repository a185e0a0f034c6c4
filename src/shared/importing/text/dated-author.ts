/** Finds the author before a date: `Minh Tú - 05:32, 24/11/2023`. A place stands there too; an article speaks of its place, and not of its author. */
import type { DatelineLine } from './dateline-line';
import type { Features } from './features';

const saysPlace = ({ line, prose, byline, words }: Features, name: string): boolean =>
  (prose || (byline === null && words > 2)) && line.text.includes(name);

const signsAs = ({ line, byline, credited }: Features, name: string): boolean =>
  (byline !== null && line.text.includes(name)) || credited?.credit.includes(name) === true;

const isAuthor = (name: string, at: number, lines: readonly Features[]): boolean => {
  const others = lines.filter((_, i) => i !== at);
  return (
    others.some((line) => line.date === null && signsAs(line, name)) || !others.some((line) => saysPlace(line, name))
  );
};

const read = (date: DatelineLine, at: number, lines: readonly Features[]): DatelineLine => {
  const { before, parts } = date;
  return before !== null && isAuthor(before.name, at, lines) ? { ...date, parts: before.parts } : { ...date, parts };
};

/** An article has one date; lists of others have no author that matters, and the work stays linear. */
const LOOKED_AT = 4;

export const withDatedAuthors = (lines: readonly Features[]): readonly Features[] => {
  const named = lines.flatMap(({ date }, at) => (date?.before ? [at] : [])).slice(0, LOOKED_AT);
  return lines.map((line, at) =>
    line.date && named.includes(at) ? { ...line, date: read(line.date, at, lines) } : line,
  );
};
