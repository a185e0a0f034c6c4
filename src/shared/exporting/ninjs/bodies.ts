/** The texts of an article in ninjs: its body as HTML and as plain text, the lead and the printed dateline. */
import type { Article, Block } from '../../article/article';
import { countCharacters, countWords } from '../../article/count-words';
import { textOf } from '../../article/inline';
import { blockTexts } from '../../article/words';
import { bodyWithEndMark } from '../../layout/end-mark';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import { blocksXhtml } from '../iptc/xhtml-blocks';
import { bodyTexts, creditPrefixOf, PARAGRAPHS } from '../plain-copy';
import { plainFileManner } from '../text/render-plain-text';
import type { Whereabouts } from './associations';

/** Without captions, which are not counted. */
const textsOf = (body: readonly Block[]): readonly string[] =>
  body
    .filter(({ type }) => type !== 'photos')
    .flatMap(blockTexts)
    .map(textOf);

const countsOf = ({ body }: Article): { readonly charcount: number; readonly wordcount: number } => {
  const texts = textsOf(body);
  return {
    charcount: texts.reduce((sum, text) => sum + countCharacters(text), 0),
    wordcount: texts.reduce((sum, text) => sum + countWords(text), 0),
  };
};

export const bodiesOf = (article: Article, layout: HouseLayout, { photos }: Whereabouts): readonly object[] => {
  const plates = { photos, creditPrefix: creditPrefixOf(layout) };
  const counts = countsOf(article);
  return [
    {
      role: 'main',
      contenttype: 'text/html',
      ...counts,
      value: blocksXhtml(bodyWithEndMark(article.body, layout.endMark), plates),
    },
    {
      role: 'main',
      contenttype: 'text/plain',
      ...counts,
      value: bodyTexts(article, layout, plainFileManner(layout)).join(PARAGRAPHS),
    },
  ];
};

export const descriptionsOf = ({ lead, dateline }: Article, layout: HouseLayout): readonly object[] => [
  ...(lead.length === 0 ? [] : [{ role: 'lead', contenttype: 'text/plain', value: textOf(lead) }]),
  ...(dateline === null
    ? []
    : [{ role: 'dateline', contenttype: 'text/plain', value: formatDateline(dateline, layout) }]),
];
