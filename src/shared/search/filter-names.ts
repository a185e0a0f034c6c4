/** How filters and statuses are named in the search box, in Vietnamese and English; accents and capitals do not matter. */
import { STATUSES, type Status } from '../article/article';
import { foldName } from './word-form';

export type FilterName =
  | 'byline'
  | 'place'
  | 'tag'
  | 'section'
  | 'assignee'
  | 'status'
  | 'deadline'
  | 'embargo'
  | 'from'
  | 'to'
  | 'on';

const FILTER_NAMES: Readonly<Record<FilterName, readonly string[]>> = {
  byline: ['tác giả', 'bút danh', 'byline', 'author'],
  place: ['nơi', 'địa điểm', 'place'],
  tag: ['thẻ', 'tag'],
  section: ['chuyên mục', 'mục', 'section'],
  assignee: ['phụ trách', 'giao cho', 'assignee', 'assigned'],
  status: ['trạng thái', 'status'],
  deadline: ['hạn', 'hạn nộp', 'deadline', 'due'],
  embargo: ['cấm đăng', 'cấm đăng trước', 'embargo'],
  from: ['từ', 'từ ngày', 'from', 'since'],
  to: ['đến', 'đến ngày', 'to', 'until'],
  on: ['ngày', 'on', 'date'],
};

const STATUS_NAMES: Readonly<Record<Status, readonly string[]>> = {
  draft: ['nháp', 'bản nháp', 'draft'],
  submitted: ['chờ duyệt', 'submitted'],
  approved: ['đã duyệt', 'approved'],
  exported: ['đã xuất', 'exported'],
  spiked: ['đã gác', 'gác', 'spiked'],
};

/** `tac-gia`, `tacgia` and `Tác-giả` are one name. */
const keyOf = (name: string): string => foldName(name).replaceAll(' ', '');

const isFilterName = (name: string): name is FilterName => name in FILTER_NAMES;

const FILTERS_BY_KEY: ReadonlyMap<string, FilterName> = new Map(
  Object.entries(FILTER_NAMES).flatMap(([filter, names]) =>
    isFilterName(filter) ? names.map((name): [string, FilterName] => [keyOf(name), filter]) : [],
  ),
);

/** @param name as typed before the colon, its words joined by hyphens or by nothing */
export const readFilterName = (name: string): FilterName | null => FILTERS_BY_KEY.get(keyOf(name)) ?? null;

const named = (fits: (key: string) => boolean): readonly Status[] =>
  STATUSES.filter((status) => STATUS_NAMES[status].some((name) => fits(keyOf(name))));

/** The status of that name; while it is being typed, every one it may become; none where it can become none. */
export const readStatuses = (value: string): readonly Status[] => {
  const typed = keyOf(value);
  if (typed === '') return [];
  const exact = named((key) => key === typed);
  return exact.length > 0 ? exact : named((key) => key.startsWith(typed));
};
