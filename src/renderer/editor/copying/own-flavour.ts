/**
 * The flavour of the clipboard in which Dateline gives text to itself: the document's own blocks, so that nothing is lost on the way
 * from one article to another. Other programs do not see it; a page that forges it gets past nothing, because it is read by the schema.
 */
import * as v from 'valibot';
import type { Block, Content } from '#shared/article/article';
import { bodySchema } from '#shared/article/block-schema';
import { contentSchema } from '#shared/article/schema';

const TYPE = 'application/x-dateline';

const flavourSchema = v.strictObject({ blocks: bodySchema, content: v.nullable(contentSchema) });

export interface OwnFlavour {
  readonly blocks: readonly Block[];
  /** Where a whole article was copied. */
  readonly content: Content | null;
}

/** By its MIME type. */
export const ownFlavour = (flavour: OwnFlavour): Readonly<Record<string, string>> => ({
  [TYPE]: JSON.stringify(flavour),
});

/** @returns null where there is none, or it is not what it says. */
export const readOwn = (data: Pick<DataTransfer, 'getData'>): OwnFlavour | null => {
  const written = data.getData(TYPE);
  if (written === '') return null;
  try {
    const read = v.safeParse(flavourSchema, JSON.parse(written));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};
