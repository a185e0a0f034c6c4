/** An earlier state of an article: when it was kept, by whom, why, and how far it is from the one before it. */
import * as v from 'valibot';
import type { Instant } from '../article/identity';

export const REVISION_REASONS = [
  'typing',
  'open',
  'close',
  'status',
  'import',
  'restore',
  'replace-all',
  /** Before another house layout. */
  'layout',
  /** Text of another program, or of a file that had to be recovered, was found in the place of ours. */
  'recovery',
] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** Names one kept revision of one article; a part of its file's name, so nothing but these characters. */
export const revisionKeySchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,80}$/u), v.brand('RevisionKey'));
export type RevisionKey = v.InferOutput<typeof revisionKeySchema>;

/** In UTF-16 units. */
export const LABEL_MAX = 120;

export interface RevisionEntry {
  readonly key: RevisionKey;
  /** When it was kept. */
  readonly at: Instant;
  /** The article's own count of saves. */
  readonly revision: number;
  /** Who was writing; null where nobody said. */
  readonly by: string | null;
  readonly why: RevisionReason;
  /** Given by a person; a labelled revision is never thinned out. */
  readonly label: string | null;
  readonly words: number;
  /** Words against the revision kept before it; the first one counts all of its words as added. */
  readonly added: number;
  readonly removed: number;
}
