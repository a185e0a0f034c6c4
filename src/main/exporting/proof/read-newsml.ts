/** What a NewsML-G2 item says, read back from its bytes: the text of its content in reading order, and the photos in it. */
import { DOMParser } from 'linkedom';
import type { Reading } from '#shared/exporting/proof/reading';

/** Marks and links stand within a line, whatever else there is ends one. */
const WITHIN = new Set(['a', 'em', 'strong', 'cite']);
const TEXT = 3;
const ELEMENT = 1;

const collect = (node: Node, into: string[]): void => {
  if (node.nodeType === TEXT) into.push(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return;
  const border = WITHIN.has(node.nodeName.toLowerCase()) ? '' : '\n';
  into.push(border);
  for (const child of node.childNodes) collect(child, into);
  into.push(border);
};

/** What is no item with content says nothing. */
export const readNewsml = (xml: string): Reading => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const body = document.querySelector('newsItem > contentSet > inlineXML > html > body');
  if (body === null) return { text: '', photos: 0 };
  const pieces: string[] = [];
  collect(body, pieces);
  return { text: pieces.join(''), photos: body.querySelectorAll('img').length };
};
