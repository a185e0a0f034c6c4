/** What the newsroom keeps, in memory: the same changes as in a library, refused while the disk fails. */
import type { Content } from '#shared/article/article';
import type { Handlers, Replies } from '#shared/ipc';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import type { ShelfTrouble } from '#shared/newsroom/shelves';
import type { FakeDisk } from './fake-library';

export interface FakeNewsroomOptions {
  /** What is kept at the start; the rest is empty. */
  readonly newsroom?: Partial<Newsroom>;
  readonly shelfTroubles?: readonly ShelfTrouble[];
  readonly glossaryImported?: Extract<Replies['newsroom/import-glossary'], { ok: false }>;
}

type NewsroomChannel = Extract<keyof Handlers, `newsroom/${string}`>;

export interface FakeNewsroom {
  readonly handlers: Pick<Handlers, NewsroomChannel>;
  readonly templateOf: (id: string | undefined) => Content | undefined;
}

export const fakeNewsroom = (disk: FakeDisk, options: FakeNewsroomOptions = {}): FakeNewsroom => {
  let newsroom: Newsroom = { ...EMPTY_NEWSROOM, ...options.newsroom };
  const handlers: Pick<Handlers, NewsroomChannel> = {
    'newsroom/read': () => ({ ok: true, newsroom, troubles: options.shelfTroubles ?? [] }),
    'newsroom/change': (change) => {
      if (disk.failing !== null) return { ok: false, reason: disk.failing };
      newsroom = applyNewsroomChange(newsroom, change);
      return { ok: true, newsroom };
    },
    'newsroom/import-glossary': () => {
      if (options.glossaryImported) return options.glossaryImported;
      const entry = { name: 'Trần Thị Sáu', kind: 'person' as const, means: 'Chủ tịch xã', wrong: [] };
      newsroom = applyNewsroomChange(newsroom, { is: 'put-name', entry, was: null });
      return { ok: true, newsroom, added: 1, replaced: 0, skipped: [4, 9] };
    },
    'newsroom/export-glossary': () => ({ ok: true, path: '/home/toa-soan/ten-rieng.csv' }),
  };
  return { handlers, templateOf: (id) => newsroom.templates.find((template) => template.id === id)?.content };
};
