/** An article as ninjs 2.1, IPTC's “News in JSON”: for editorial systems and agencies that take articles in by program. */
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import type { AssetName } from '../../article/identity';
import { textOf } from '../../article/inline';
import { photosOf } from '../../article/photos';
import type { HouseLayout } from '../../layout/house-layout';
import { pageFacts } from '../html/page-facts';
import { canonicalOf } from '../html/standing';
import { itemUri } from '../iptc/item-uri';
import { publishingStatus } from '../iptc/publishing-status';
import { slugOf } from '../naming/name-words';
import type { Theme } from '../theme';
import { associationsOf, type Whereabouts } from './associations';
import { bodiesOf, descriptionsOf } from './bodies';

const STANDARD = {
  name: 'ninjs',
  version: '2.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
} as const;

/** Fields without a value are left out: JSON.stringify drops undefined. */
const filled = (text: string): string | undefined => (text === '' ? undefined : text);
const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

/** Who wrote it, and who publishes it. */
const sourcesOf = ({ byline }: Article, { publisher }: Theme): readonly object[] => [
  ...byline.flatMap(({ name }) => (name === '' ? [] : [{ name }])),
  ...(publisher.name === '' ? [] : [{ name: publisher.name, uri: filled(publisher.address) }]),
];

const subjectsOf = ({ section, tags }: Article): readonly object[] => [
  ...(section === '' ? [] : [{ name: section, rel: 'section' }]),
  ...tags.map((name) => ({ name, rel: 'about' })),
];

/** When and in which version, by the newsroom's own clock. */
const managementOf = (article: Article): object => ({
  version: String(article.revision),
  firstcreated: article.createdAt,
  versioncreated: article.updatedAt,
  contentcreated: article.dateline?.at,
  embargoed: article.embargo ?? undefined,
  pubstatus: publishingStatus(article.status),
  language: article.language,
});

const headlinesOf = ({ headline }: Article): readonly object[] =>
  headline.length === 0 ? [] : [{ role: 'main', contenttype: 'text/plain', value: textOf(headline) }];

const textFields = (article: Article, layout: HouseLayout, whereabouts: Whereabouts): object => ({
  title: pageFacts(article).title,
  headlines: some(headlinesOf(article)),
  slugline: slugOf(article),
  by: filled(printByline(article.byline, layout.byline.separator)),
  located: filled(article.dateline?.place ?? ''),
  descriptions: some(descriptionsOf(article, layout)),
  bodies: bodiesOf(article, layout, whereabouts),
});

/**
 * JSON with its fields always in the same order, indented by two spaces.
 * @param photos where each picture lies, relative to the file; of one that is not among them the words alone are kept
 */
export const renderNinjs = (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: ReadonlyMap<AssetName, string>,
): string => {
  const uri = itemUri(article.id);
  const canonical = canonicalOf(article, layout, theme);
  const whereabouts: Whereabouts = { photos, canonical };
  const item = {
    uri,
    standard: STANDARD,
    type: 'text',
    representationtype: 'full',
    profile: photosOf(article).length > 0 ? 'text-photo' : 'text-only',
    ...managementOf(article),
    ...textFields(article, layout, whereabouts),
    infosources: some(sourcesOf(article, theme)),
    subjects: some(subjectsOf(article)),
    genres: article.genre === '' ? undefined : [{ name: article.genre }],
    renditions: canonical === null ? undefined : [{ name: 'web', href: canonical, contenttype: 'text/html' }],
    altids: [{ role: 'ulid', value: article.id }],
    associations: some(associationsOf(article, uri, whereabouts)),
  };
  return `${JSON.stringify(item, null, 2)}\n`;
};
