/** What is still to be filled in before the article on the sheet may be exported: told in words, and gone to. */
import type { Article, Content } from '#shared/article/article';
import { toFill, toFillIn } from '#shared/check/to-fill';
import type { HouseLayout } from '#shared/layout/house-layout';
import { ruleOf } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import type { Language } from '#shared/settings';
import type { Gap } from '../../features/export/gaps-notice';
import type { Newsroom } from '../newsroom';
import { goTo } from './proofing';

export const gapsOf = (
  article: Article,
  content: Content,
  layouts: readonly HouseLayout[],
  language: Language,
): readonly Gap[] => {
  const layout = layoutOf(article, layouts);
  return toFillIn({ ...article, ...content }, layout).map(({ slot, values }) => ({
    slot: ruleOf(layout, slot)?.label[language] ?? slot,
    text: String(values?.text ?? ''),
  }));
};

/** In the article as it stands on the sheet: some may have been filled in since they were told of. */
export const goToFirstGap = (room: Newsroom): void => {
  const handle = room.session()?.handle.current;
  const [first] = handle ? toFill(handle.manuscript()) : [];
  if (!handle || !first) return;
  // A drawer would lie over the words.
  room.store.send({ is: 'drawer', open: false });
  if (first.key === null || !goTo(room, { ...first, text: '' })) handle.run(`go/${first.slot}`);
};
