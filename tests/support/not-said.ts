/** What a file that was read back does not say of its article, text by text in their order. */
import type { Article } from '#shared/article/article';
import { lettersOf } from '#shared/exporting/proof/letters';
import { spokenBy } from '#shared/exporting/proof/spoken';
import type { SlotName } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';

const PORTAL_SLOTS: readonly SlotName[] = PORTAL.slots.map(({ slot }) => slot);

/** The first text that does not come after those before it; null where all do. */
export const notSaid = (article: Article, read: string): string | null => {
  const text = lettersOf(read, 'kept');
  let at = 0;
  for (const spoken of spokenBy(article, PORTAL, PORTAL_SLOTS)) {
    const wanted = lettersOf(spoken.text, 'kept');
    const found = text.indexOf(wanted, at);
    if (found < 0) return wanted;
    at = found + wanted.length;
  }
  return null;
};
