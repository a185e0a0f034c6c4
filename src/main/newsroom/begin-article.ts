/** What a new article begins with: a template of the newsroom's, its variables filled in. */
import type { Content } from '#shared/article/article';
import { beginContent } from '#shared/article/begin';
import { momentAt } from '#shared/calendar/moment-at';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { HouseLayout } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { type Begun, beginFrom } from '#shared/newsroom/begin-from';
import type { Template } from '#shared/newsroom/newsroom';
import { variableValues } from '#shared/newsroom/variables';
import type { Form, Library } from '../library/library';

export interface Beginning extends Begun {
  readonly ok: true;
  readonly form: Form;
}

export interface BeginningParts {
  readonly newsroom: Pick<Library['newsroom'], 'read'>;
  readonly layouts: readonly HouseLayout[];
  readonly now: () => Date;
  /** Who writes; empty where nobody said. */
  readonly person: string;
  /** Whom it is signed by, and from where; empty where nobody said. */
  readonly byline: string;
  readonly place: string;
}

/** Where and by whom it is written, as in an article that begins empty, unless the template says. */
const signed = (content: Content, { dateline, byline }: Content): Content => ({
  ...content,
  dateline: content.dateline ?? dateline,
  byline: content.byline.length > 0 ? content.byline : byline,
});

const beginWith = (
  { content, layout: id }: Template,
  { layouts, now, person, byline, ...parts }: BeginningParts,
): Beginning => {
  const layout = layoutOf({ layout: id }, layouts);
  const at = momentAt(now(), layout.dateline.offset);
  const place = content.dateline?.place ?? (parts.place || null);
  const values = variableValues({ at, layout, place, byline: byline || person, person, headline: '' });
  const begun = beginFrom(content, values, at);
  return {
    ok: true,
    ...begun,
    content: signed(begun.content, beginContent({ place: parts.place, byline }, at)),
    form: { layout: layout.id, language: layout.language },
  };
};

/** `missing` where the template has gone meanwhile. */
export const beginArticle = async (
  template: string,
  parts: BeginningParts,
): Promise<Beginning | Failed<LibraryFailure>> => {
  const read = await parts.newsroom.read();
  if (!read.ok) return read;
  const found = read.newsroom.templates.find(({ id }) => id === template);
  return found === undefined ? { ok: false, reason: 'missing' } : beginWith(found, parts);
};
