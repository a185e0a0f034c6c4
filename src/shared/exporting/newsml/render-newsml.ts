/** An article as a NewsML-G2 news item: for agencies and editorial systems that take articles in as XML. */
import type { Article } from '../../article/article';
import type { AssetName } from '../../article/identity';
import { countContent } from '../../article/words';
import type { HouseLayout } from '../../layout/house-layout';
import { pageFacts } from '../html/page-facts';
import { escapeAttribute, escapeXml } from '../iptc/escape-xml';
import { itemUri } from '../iptc/item-uri';
import { creditPrefixOf } from '../plain-copy';
import type { Theme } from '../theme';
import { contentMeta } from './content-meta';
import { itemMeta } from './item-meta';
import { articleXhtml } from './xhtml-article';

/** Versions count from 1. */
const opening = ({ id, revision, language }: Article): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${itemUri(id)}" version="${Math.max(1, revision)}" standard="NewsML-G2" standardversion="2.33" conformance="power" xml:lang="${escapeAttribute(language)}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"/>
`;

const content = (article: Article, layout: HouseLayout, photos: ReadonlyMap<AssetName, string>): string => {
  const { words, characters } = countContent(article);
  const plates = { photos, creditPrefix: creditPrefixOf(layout) };
  return `<contentSet>
<inlineXML contenttype="application/xhtml+xml" wordcount="${words}" charcount="${characters}">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${escapeAttribute(article.language)}">
<head><title>${escapeXml(pageFacts(article).title)}</title></head>
<body>
${articleXhtml(article, layout, plates)}
</body>
</html>
</inlineXML>
</contentSet>
`;
};

/**
 * A news item of NewsML-G2 2.33, power conformance, its text as XHTML.
 * @param photos where each picture lies, relative to the file; of one that is not among them the words alone are kept
 */
export const renderNewsml = (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: ReadonlyMap<AssetName, string>,
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
${opening(article)}${itemMeta(article, theme, photos)}${contentMeta(article, layout)}${content(article, layout, photos)}</newsItem>
`;
