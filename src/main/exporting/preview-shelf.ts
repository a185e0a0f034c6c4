/** Where pages wait that somebody looks at before they are exported. */
import { randomUUID } from 'node:crypto';

/** Pages that are looked at, each by an address that works once. */
export interface PreviewShelf {
  put(page: string): string;
  /** @param token the last part of the address */
  take(token: string): string | null;
}

/** One page at a time: the next one takes its place. @param origin without a slash at its end */
export const createPreviewShelf = (origin: string): PreviewShelf => {
  let held: { readonly token: string; readonly page: string } | null = null;
  return {
    put: (page) => {
      held = { token: randomUUID(), page };
      return `${origin}/${held.token}`;
    },
    take: (token) => {
      if (held?.token !== token) return null;
      const { page } = held;
      held = null;
      return page;
    },
  };
};
