/** An article as Markdown: front matter for a website's generator, then the article as the house lays it out. */
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import type { AssetName } from '../../article/identity';
import { isBlank, plain, textOf, trimInline } from '../../article/inline';
import { assetsOf } from '../../article/photos';
import { bodyWithEndMark } from '../../layout/end-mark';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import { canonicalOf } from '../html/standing';
import { slugOf } from '../naming/name-words';
import { creditPrefixOf } from '../plain-copy';
import type { Plates } from '../plates';
import { displayWidth } from '../text/display-width';
import type { Theme } from '../theme';
import { block, paragraph, photo } from './blocks';
import { type FrontValue, renderFrontMatter } from './front-matter';
import { phrasing } from './phrasing';

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  rule: '*',
  extensions: [gfmToMarkdown({ stringLength: displayWidth })],
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const frontFields = (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: Plates['photos'],
): readonly (readonly [string, FrontValue])[] => [
  ['title', oneLine(textOf(article.headline))],
  ['date', article.dateline === null ? '' : { moment: article.dateline.at }],
  ['lastmod', { moment: article.updatedAt }],
  ['authors', article.byline.map(({ name }) => name).filter((name) => name !== '')],
  ['place', article.dateline?.place ?? ''],
  ['description', oneLine(textOf(article.lead))],
  ['section', article.section],
  ['tags', article.tags],
  ['slug', slugOf(article)],
  ['language', article.language],
  ['canonical', canonicalOf(article, layout, theme) ?? ''],
  ['images', [...new Set(assetsOf(article))].flatMap((asset) => photos.get(asset) ?? [])],
  ['id', article.id],
];

const headline = ({ headline: text }: Article): readonly RootContent[] =>
  isBlank(text) ? [] : [{ type: 'heading', depth: 1, children: phrasing(trimInline(text), 'space') }];

const slotNodes = (slot: SlotName, article: Article, layout: HouseLayout, plates: Plates): readonly RootContent[] => {
  switch (slot) {
    case 'dateline':
      return article.dateline === null ? [] : paragraph(plain(formatDateline(article.dateline, layout)));
    case 'headline':
      return headline(article);
    case 'lead':
      return paragraph(article.lead);
    case 'photo':
      return article.photos.flatMap((one) => photo(one, plates));
    case 'body':
      return bodyWithEndMark(article.body, layout.endMark).flatMap((each) => block(each, plates));
    case 'byline':
      return paragraph(plain(printByline(article.byline, layout.byline.separator)));
  }
};

/** @param photos where each picture lies, relative to the file; of one that is not among them the words alone are kept */
export const renderMarkdown = (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: ReadonlyMap<AssetName, string>,
): string => {
  const plates: Plates = { photos, creditPrefix: creditPrefixOf(layout) };
  const children = slotsInOrder(layout).flatMap((slot) => slotNodes(slot, article, layout, plates));
  const tree: Root = { type: 'root', children: [...children] };
  return `${renderFrontMatter(frontFields(article, layout, theme, photos))}\n${toMarkdown(tree, OPTIONS)}`;
};
