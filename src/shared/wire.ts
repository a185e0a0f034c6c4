/**
 * How messages cross between the window and main. Whole articles cross as JSON text: the engine copies a text in one go, and anything else
 * part by part and twice, at the bridge and between the processes.
 */
import type { Block, Content } from './article/article';
import type { Channel, EventName } from './channels';
import type { Events, Replies, Sent } from './ipc';
import type { Request } from './requests';

/** Channels that are sent a whole text. */
type ContentChannel = 'article/save' | 'article/save-copy-elsewhere';
/** Channels that are answered with a whole article. */
type ArticleChannel = 'article/open' | 'history/read';

const CONTENT_CHANNELS: ReadonlySet<Channel> = new Set<ContentChannel>(['article/save', 'article/save-copy-elsewhere']);
const ARTICLE_CHANNELS: ReadonlySet<Channel> = new Set<ArticleChannel>(['article/open', 'history/read']);

export type Message<C extends Channel> = C extends ContentChannel
  ? Omit<Request<C>, 'content'> & { readonly content: string }
  : Request<C>;
export type Answer<C extends Channel> = C extends ArticleChannel ? string : Replies[C];

/** What the preload script puts on `window.dateline`: nothing but these two. */
export interface Wire {
  /** Rejects only on a bug or a message that main refuses; expected failures are values. */
  readonly call: <C extends Channel>(channel: C, ...message: Sent<Message<C>>) => Promise<Answer<C>>;
  /** @returns a function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
}

/** Blocks are never changed, and a save of a long article shares nearly all of them with the save before. */
const written = new WeakMap<Block, string>();

const blockText = (block: Block): string => {
  const known = written.get(block);
  if (known !== undefined) return known;
  const text = JSON.stringify(block);
  written.set(block, text);
  return text;
};

/** As `JSON.stringify` writes it. */
export const contentText = ({ dateline, headline, lead, photos, body, byline }: Content): string => {
  const around: Omit<Content, 'body'> = { dateline, headline, lead, photos, byline };
  return `${JSON.stringify(around).slice(0, -1)},"body":[${body.map(blockText).join(',')}]}`;
};

/** What the window sends: a request as it crosses. */
export const toMessage = <C extends Channel>(channel: C, request: Sent<Request<C>>): Sent<Message<C>> => {
  // The set and the types name the same channels; TypeScript cannot follow an indexed generic that far.
  if (!CONTENT_CHANNELS.has(channel)) return request as unknown as Sent<Message<C>>;
  const [asked] = request as [Request<ContentChannel>];
  return [{ ...asked, content: contentText(asked.content) }] as unknown as Sent<Message<C>>;
};

/** What main sends: a reply as it crosses. */
export const toAnswer = <C extends Channel>(channel: C, reply: Replies[C]): Answer<C> =>
  (ARTICLE_CHANNELS.has(channel) ? JSON.stringify(reply) : reply) as Answer<C>;

/** What the window hears. Main is believed, as in everything that it says. */
export const readAnswer = <C extends Channel>(channel: C, answer: Answer<C>): Replies[C] =>
  (ARTICLE_CHANNELS.has(channel) ? JSON.parse(String(answer)) : answer) as Replies[C];
