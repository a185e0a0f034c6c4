/** A history in memory for the window's tests: each article has been worked on today, yesterday and weeks ago. */
import * as v from 'valibot';
import type { Article, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { toInstant } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import { countContent } from '#shared/article/words';
import { countChange } from '#shared/history/compare';
import type { ComparedState } from '#shared/history/comparison';
import { type RevisionEntry, type RevisionKey, revisionKeySchema } from '#shared/history/revision';
import type { Handlers } from '#shared/ipc';
import type { FakeDisk, FakeLibrary } from './fake-library';

interface Kept {
  readonly entry: RevisionEntry;
  readonly content: ComparedState;
}

/** Before it came to the desk nobody had submitted or tagged it. */
const AT_FIRST = { status: 'draft', tags: ['tin nguội'] } as const;

/** What a test may set. */
export interface FakeHistoryOptions {
  /** Of the times that an article was kept at, those whose file cannot be read, e.g. `10:41`. */
  readonly damagedRevisions?: readonly string[];
  readonly noHistory?: boolean;
}

type HistoryHandlers = Pick<Handlers, 'history/list' | 'history/read' | 'history/keep' | 'history/label'>;

const keyOf = (name: string): RevisionKey => v.parse(revisionKeySchema, name);

/** At this hour of a day so many days ago, on the clock of whoever runs the tests. */
const at = (daysAgo: number, time: string): Date => {
  const now = new Date();
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hours, minutes);
};

const swap = (content: Content, from: RegExp, to: string): Content => ({
  ...content,
  headline: plain(textOf(content.headline).replace(from, to)),
  lead: plain(textOf(content.lead).replace(from, to)),
});

/** The article as it was before: fewer words, other words, a paragraph elsewhere, another name. */
const stagesOf = (present: Content): readonly Content[] => {
  const [first, ...rest] = present.body;
  const reworded = swap(present, /yêu cầu|kiểm tra/u, 'xem xét');
  const shuffled: Content = { ...reworded, body: [...rest, ...(first ? [first] : [])] };
  const begun: Content = { ...shuffled, byline: [{ name: 'Hồ Cẩm Tú', role: 'Bài và ảnh' }], body: rest.slice(0, 1) };
  return [present, reworded, shuffled, begun, { ...begun, lead: [], body: [] }];
};

const PLANS = [
  { days: 0, time: '10:54', why: 'typing', by: 'Lê Thu Ngân', label: null },
  { days: 0, time: '10:41', why: 'status', by: 'Lê Thu Ngân', label: 'Bản gửi duyệt lần đầu' },
  { days: 0, time: '09:58', why: 'typing', by: 'Lê Thu Ngân', label: null },
  { days: 1, time: '16:20', why: 'import', by: 'Trần Minh Khôi', label: null },
  { days: 24, time: '08:05', why: 'recovery', by: null, label: null },
] as const;

const seed = (present: Content, revision: number): readonly Kept[] => {
  const stages = stagesOf(present);
  return PLANS.map(({ days, time, ...plan }, i): Kept => {
    const content = stages[i] ?? present;
    const before = stages[i + 1];
    const { words } = countContent(content);
    const change = before ? countChange(before, content) : { added: words, removed: 0 };
    const key = keyOf(`revision-${i}`);
    const entry = { key, at: toInstant(at(days, time)), revision: revision - i, words, ...plan, ...change };
    return { entry, content: days === 0 ? content : { ...content, ...AT_FIRST } };
  });
};

export const fakeHistory = (
  library: Pick<FakeLibrary, 'open'>,
  disk: FakeDisk,
  { damagedRevisions = [], noHistory = false }: FakeHistoryOptions = {},
): HistoryHandlers => {
  const kept = new Map<ArticleId, readonly Kept[]>();
  const historyOf = (article: Article): readonly Kept[] => {
    const known = kept.get(article.id) ?? (noHistory ? [] : seed(article, article.revision));
    kept.set(article.id, known);
    return known;
  };
  const isDamaged = ({ entry }: Kept): boolean =>
    damagedRevisions.some((time) => new Date(entry.at).toTimeString().startsWith(time));
  const refused = () => (disk.failing === null ? null : ({ ok: false, reason: disk.failing } as const));
  const missing = { ok: false, reason: 'missing' } as const;

  return {
    'history/list': ({ id }) => {
      const article = library.open(id);
      if (!article) return missing;
      return refused() ?? { ok: true, revisions: historyOf(article).map(({ entry }) => entry) };
    },
    'history/read': ({ id, key }) => {
      const article = library.open(id);
      const found = article && historyOf(article).find(({ entry }) => entry.key === key);
      if (!article || !found) return missing;
      if (isDamaged(found)) return { ok: false, reason: 'damaged' };
      return { ok: true, article: { ...article, ...found.content, revision: found.entry.revision } };
    },
    'history/keep': ({ id, why }) => {
      const article = library.open(id);
      if (!article) return missing;
      const failed = refused();
      if (failed) return failed;
      const before = historyOf(article);
      const key = keyOf(`kept-${before.length}`);
      const { words } = countContent(article);
      const change = countChange(before[0]?.content ?? article, article);
      const about = { why, by: 'Lê Thu Ngân', label: null, words, revision: article.revision };
      const entry: RevisionEntry = { key, at: toInstant(new Date()), ...about, ...change };
      kept.set(id, [{ entry, content: article }, ...before]);
      return { ok: true };
    },
    'history/label': ({ id, key, label }) => {
      const article = library.open(id);
      const all = article ? historyOf(article) : [];
      const found = all.find(({ entry }) => entry.key === key);
      if (!found) return missing;
      const failed = refused();
      if (failed) return failed;
      const revision = { ...found.entry, label };
      kept.set(
        id,
        all.map((one) => (one === found ? { ...one, entry: revision } : one)),
      );
      return { ok: true, revision };
    },
  };
};
