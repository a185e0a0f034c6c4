/** What an office document says about itself, as facts of a source. */
import { NO_FACTS, type SourceFacts } from '#shared/importing/document';
import { elementsIn, textIn, type XmlElement } from '../xml/xml';

const LONGEST = 1_000;
/** What programs write where nobody has named the document. */
const NAMELESS =
  /^(?:untitled|document ?\d*|microsoft word.*|.+\.docx?|.+\.odt|tài liệu ?\d*|powerpoint presentation)$/iu;

const said = (elements: readonly XmlElement[], name: string): string | null => {
  const element = elements.find((each) => each.name === name);
  const text = element ? textIn(element).replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text.slice(0, LONGEST);
};

/**
 * The author is left out: it is the name of whoever installed the program, seldom of whoever wrote. So are the dates: of the file, not of the story.
 * @param parent of `dc:title`, `dc:description` and their like.
 */
export const factsOfProperties = (parent: XmlElement | undefined): SourceFacts => {
  if (parent === undefined) return NO_FACTS;
  const elements = elementsIn(parent);
  const title = said(elements, 'dc:title');
  const keywords =
    said(elements, 'cp:keywords') ??
    elements
      .filter(({ name }) => name === 'meta:keyword')
      .map(textIn)
      .join(',');
  return {
    ...NO_FACTS,
    title: title !== null && NAMELESS.test(title) ? null : title,
    description: said(elements, 'dc:description'),
    section: said(elements, 'cp:category'),
    tags: keywords
      .split(/[,;]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, 50),
  };
};
