/** What the desk changes of an article without touching its text: status, tags, where it belongs and by when, which findings are let stand, and what is recorded of its way. */
import { type Article, LET_STAND_MAX, type Status } from '../article/article';
import type { Instant } from '../article/identity';
import { type TrailEntry, withTrail } from '../article/trail';
import { slugify } from '../vietnamese/slug';

export interface DeskChange {
  readonly status?: Status | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  /** Fingerprints of findings to let stand. */
  readonly letStand?: readonly string[] | undefined;
  /** Fingerprints of findings to be told of again. */
  readonly tellAgain?: readonly string[] | undefined;
  /** Empty where it is nobody's, or of no section or genre. */
  readonly section?: string | undefined;
  readonly genre?: string | undefined;
  readonly assignee?: string | undefined;
  readonly deadline?: Instant | null | undefined;
  readonly embargo?: Instant | null | undefined;
  /** Empty: it follows the headline. */
  readonly slug?: string | undefined;
  /** The id of another house layout, which its text is laid out in. */
  readonly layout?: string | undefined;
  /** Why the status changes, as its step of the trail tells it. */
  readonly why?: string | undefined;
  /** Its last step is taken back by whoever has just taken it: `status` is where it stood before. */
  readonly takesBack?: true | undefined;
  /** As what it has left the newsroom, e.g. `html, pdf`: an approved article is exported from then on, any other stays what it is. */
  readonly wentOutAs?: string | undefined;
  /** What went ahead although something stood against it, and the reason that was given. */
  readonly overridden?: readonly Pick<TrailEntry, 'act' | 'note'>[] | undefined;
}

/** Who changes something, and when. */
export interface Hand {
  /** As history names people; empty where nobody said who they are. */
  readonly by: string;
  readonly now: Instant;
}

/** NFC and single spaces, so that a tag typed twice is one tag. */
const tidy = (typed: string): string => typed.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Longer than any name; a line of a whole page is cut. */
const LINE_MAX = 200;

type Details = Pick<Article, 'section' | 'genre' | 'assignee' | 'deadline' | 'embargo' | 'slug'>;
const DETAILS = [
  'section',
  'genre',
  'assignee',
  'deadline',
  'embargo',
  'slug',
] as const satisfies readonly (keyof Details)[];

const lineAfter = (stored: string, typed: string | undefined): string =>
  typed === undefined ? stored : tidy(typed).slice(0, LINE_MAX);

const detailsAfter = (article: Article, change: DeskChange): Details => ({
  section: lineAfter(article.section, change.section),
  genre: lineAfter(article.genre, change.genre),
  assignee: lineAfter(article.assignee, change.assignee),
  deadline: change.deadline === undefined ? article.deadline : change.deadline,
  embargo: change.embargo === undefined ? article.embargo : change.embargo,
  slug: change.slug === undefined ? article.slug : slugify(change.slug, ''),
});

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** Those that stay keep their order; new ones follow, each once. */
const revise = (stored: readonly string[], gone: readonly string[], added: readonly string[]): readonly string[] => {
  const without = new Set(gone);
  const revised = [...new Set([...stored.filter((item) => !without.has(item)), ...added])];
  return isSameList(revised, stored) ? stored : revised;
};

const statusAfter = ({ status }: Article, change: DeskChange): Status =>
  change.wentOutAs !== undefined && status === 'approved' ? 'exported' : (change.status ?? status);

/** Its steps in order: what was overridden stands before what came of it. */
const stepsOf = (article: Article, change: DeskChange, next: Pick<Article, 'status' | 'assignee'>) => [
  ...(change.overridden ?? []),
  ...(next.status === article.status ? [] : [{ act: next.status, note: change.wentOutAs ?? change.why?.trim() ?? '' }]),
  ...(next.assignee === article.assignee ? [] : [{ act: 'assigned' as const, note: next.assignee }]),
];

const trailAfter = (steps: ReturnType<typeof stepsOf>, article: Article, { by, now }: Hand): Article['trail'] =>
  steps.reduce((trail, { act, note }) => withTrail(trail, { at: now, by, act, note }), article.trail);

/** @returns the same article where nothing changes */
export const changeArticle = (article: Article, change: DeskChange, hand: Hand): Article => {
  const { addTags = [], removeTags = [], letStand = [], tellAgain = [] } = change;
  const status = statusAfter(article, change);
  const added = addTags.map(tidy).filter((tag) => tag !== '');
  const details = detailsAfter(article, change);
  const next = {
    ...details,
    status,
    layout: change.layout ?? article.layout,
    tags: revise(article.tags, removeTags.map(tidy), added),
    letStand: revise(article.letStand, tellAgain, letStand).slice(-LET_STAND_MAX),
    trail: trailAfter(stepsOf(article, change, { status, assignee: details.assignee }), article, hand),
  };
  // A change of status or of who works on it is a step of the trail too.
  const isSame =
    DETAILS.every((detail) => details[detail] === article[detail]) &&
    next.layout === article.layout &&
    next.trail === article.trail &&
    next.tags === article.tags &&
    isSameList(next.letStand, article.letStand);
  return isSame ? article : { ...article, ...next };
};
