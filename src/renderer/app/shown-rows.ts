/** The rows that the desk shows at this moment: the same list for as long as it stays the same, however often it is asked for. */
import type { Summary } from '#shared/article/summary';
import { type DeskView, rowsIn } from '../features/desk/desk-view';
import type { Screen } from './screen';

const NONE: readonly Summary[] = [];

interface Shown {
  readonly holdings: Screen['holdings'];
  readonly filters: DeskView['filters'];
  readonly found: DeskView['found'];
  readonly rows: readonly Summary[];
}

let last: Shown | null = null;

export const shownRows = ({ holdings, deskView }: Screen): readonly Summary[] => {
  if (holdings === null) return NONE;
  const { filters, found } = deskView;
  if (last?.holdings === holdings && last.filters === filters && last.found === found) return last.rows;
  last = { holdings, filters, found, rows: rowsIn(holdings, deskView) };
  return last.rows;
};
