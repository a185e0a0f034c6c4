/** The article that a new library begins with: each of its slots says what can be tried in it. */
import * as v from 'valibot';
import type { Content } from '#shared/article/article';
import { beginContent } from '#shared/article/begin';
import { textOf } from '#shared/article/inline';
import { contentSchema } from '#shared/article/schema';
import type { SheetPlace } from '#shared/article/sheet-place';
import { momentAt } from '#shared/calendar/moment-at';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Language, Settings } from '#shared/settings';
import english from '../../../resources/sample/first-article.en.json';
import vietnamese from '../../../resources/sample/first-article.vi.json';
import type { Form } from '../library/library';

const WRITTEN: Readonly<Record<Language, unknown>> = { vi: vietnamese, en: english };

export interface FirstArticle {
  readonly content: Content;
  readonly form: Form;
  /** Read from the top, with the caret behind the headline, and not in the first slot that is empty. */
  readonly place: SheetPlace;
}

const behindHeadline = ({ headline }: Content, { slots }: HouseLayout): SheetPlace => ({
  caret: { path: [slots.findIndex(({ slot }) => slot === 'headline')], offset: textOf(headline).length },
  top: null,
});

/** In the language of the window, from where and signed by whoever has just said so. */
export const firstArticle = (
  writer: Pick<Settings, 'language' | 'byline' | 'place'>,
  layout: HouseLayout,
  now: Date,
): FirstArticle => {
  const at = momentAt(now, layout.dateline.offset);
  const { dateline, byline } = beginContent(writer, at);
  const written = v.parse(contentSchema, WRITTEN[writer.language]);
  return {
    content: { ...written, dateline: dateline ?? { at, place: null }, byline },
    form: { layout: layout.id, language: writer.language },
    place: behindHeadline(written, layout),
  };
};
