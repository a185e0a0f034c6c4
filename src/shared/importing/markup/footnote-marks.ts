/** Footnotes as Word, LibreOffice, Google Docs and Markdown's tools write them into pages: the mark in the text, and the note below it. */
import { isPageElement, type PageElement, pageText } from './page-node';

/** `#_ftn1` leads down to a note, `#_ftnref1` back up to its mark; the others alike. */
const TO_NOTE = /^#(?:_?(?:ftn|edn)|ftnt|sd(?:foot|end)note|fn[:-]?|footnote-?|cite_note-)\d+(?:sym)?$/iu;
const TO_MARK =
  /^#(?:_?(?:ftn|edn)_?ref|ftnt_ref|sd(?:foot|end)note|fnref[:-]?|footnote-ref-?|cite_ref-)\d+(?:anc)?$/iu;
const NOTE_ID = /^(?:_?(?:ftn|edn)|sd(?:foot|end)note|fn[:-]?|footnote-?|cite_note-)\d+$/iu;
const MARK = /^[\s[({]*(?:\d{1,3}|[ivxlc]{1,6}|[a-z*†‡])[\s\])}]*$/iu;

const hrefOf = ({ attributes }: PageElement): string => attributes.get('href') ?? '';

/** How deep the link back may stand in a note, from its first letter. */
const DEPTH = 5;

const beginsWithLinkBack = (element: PageElement): boolean => {
  let inner: PageElement | undefined = element;
  for (let depth = 0; inner && depth < DEPTH; depth += 1) {
    inner = inner.children.find(isPageElement);
    if (inner?.tag === 'a') return TO_MARK.test(hrefOf(inner)) && MARK.test(pageText(inner));
  }
  return false;
};

const isMark = (element: PageElement): boolean => {
  const href = hrefOf(element);
  return (TO_NOTE.test(href) || TO_MARK.test(href)) && MARK.test(pageText(element));
};

/** @returns `mark`: nothing that anybody reads; null for what has nothing to do with a footnote. */
export const footnotePart = (element: PageElement): 'mark' | 'note' | null => {
  const { tag, attributes } = element;
  if (tag === 'a') return isMark(element) ? 'mark' : null;
  if (tag !== 'div' && tag !== 'p' && tag !== 'li' && tag !== 'aside') return null;
  return NOTE_ID.test(attributes.get('id') ?? '') || beginsWithLinkBack(element) ? 'note' : null;
};
