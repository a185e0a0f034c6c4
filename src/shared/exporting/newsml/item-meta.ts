/** What a NewsML-G2 item says about itself: its kind, provider, moments, status, and the files beside it. In the order of IPTC's schema. */
import type { Article } from '../../article/article';
import type { AssetName } from '../../article/identity';
import { assetsOf } from '../../article/photos';
import { pageFacts } from '../html/page-facts';
import { escapeAttribute, escapeXml } from '../iptc/escape-xml';
import { mediaTypeOf } from '../iptc/media-type';
import { publishingStatus } from '../iptc/publishing-status';
import type { Theme } from '../theme';

/** A line of its own, or nothing where there is nothing to say. */
export const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>\n`;

/** Somebody or something known by its name alone. */
export const named = (name: string, text: string): string =>
  text === '' ? '' : `<${name}><name>${escapeXml(text)}</name></${name}>\n`;

/** The schema wants one; where no publisher is named it is the program the item came out of. */
const provider = ({ publisher: { name, address } }: Theme): string => {
  if (name === '') return '<provider literal="dateline"/>\n';
  const uri = address === '' ? '' : ` uri="${escapeAttribute(address)}"`;
  return `<provider${uri}><name>${escapeXml(name)}</name></provider>\n`;
};

const photoLinks = (article: Article, photos: ReadonlyMap<AssetName, string>): string =>
  [...new Set(assetsOf(article))]
    .map((asset) => ({ asset, address: photos.get(asset) }))
    .map(({ asset, address }) =>
      address === undefined
        ? ''
        : `<link rel="irel:seeAlso" href="${escapeAttribute(address)}" contenttype="${mediaTypeOf(asset)}"/>\n`,
    )
    .join('');

/** `irel:seeAlso` is what G2 has for pictures that an article's content refers to. */
export const itemMeta = (article: Article, theme: Theme, photos: ReadonlyMap<AssetName, string>): string => `<itemMeta>
<itemClass qcode="ninat:text"/>
${provider(theme)}${element('versionCreated', article.updatedAt)}${element('firstCreated', article.createdAt)}${element('embargoed', article.embargo ?? '')}<pubStatus qcode="stat:${publishingStatus(article.status)}"/>
${element('title', pageFacts(article).title)}${photoLinks(article, photos)}</itemMeta>
`;
