/** Revisions for the tests of the history's parts, at moments of the clock on the wall. */

import * as v from 'valibot';
import type { Content } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';
import { revisionKeySchema } from '#shared/history/revision';

export const keyOf = (name: string): RevisionKey => v.parse(revisionKeySchema, name);

export const kept = (name: string, at: Date, about: Partial<RevisionEntry> = {}): RevisionEntry => ({
  key: keyOf(name),
  at: toInstant(at),
  revision: 1,
  by: 'Lê Thu Ngân',
  why: 'typing',
  label: null,
  words: 10,
  added: 0,
  removed: 0,
  ...about,
});

export const titled = (headline: string): Content => ({ ...EMPTY_CONTENT, headline: plain(headline) });
