/** What a reader of files found becomes a proposal: the same eye as for pages, led by what the source itself says of its blocks. */
import { printByline } from '../article/byline';
import { joinInlines, plain, textOf } from '../article/inline';
import { cleanLine } from '../layout/clean-text';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout } from '../layout/house-layout';
import { linesOfDocument } from './assemble-lines';
import type { ReadDocument, SourceFacts } from './document';
import { LONGEST_LINE } from './long-lines';
import { type Draft, draftOf } from './text';
import { accountForLines } from './text/assign';
import { describeLine } from './text/features';
import type { SourceKind } from './text/page';
import type { Part } from './text/part';

const LINE_BREAK = '\n';

/** Lines of one paragraph that stay in the body are one paragraph again, with its line breaks. */
const rejoin = (parts: readonly Part[]): readonly Part[] => {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSame = last?.line === part.line && last.fate === 'paragraph' && part.fate === 'paragraph';
    if (!last || !isSame || last.text.length + part.text.length > LONGEST_LINE) joined.push(part);
    else {
      const doubts = [...new Set([...last.doubts, ...part.doubts])];
      const inline = joinInlines([last.inline, part.inline], LINE_BREAK);
      joined[joined.length - 1] = { ...last, text: textOf(inline), inline, doubts };
    }
  }
  return joined;
};

/** Words that no line of the source holds: somebody should look at them. */
const factPart = (text: string, fate: Part['fate']): Part => ({
  line: 0,
  text,
  inline: plain(text),
  fate,
  block: null,
  pictures: [],
  dateline: null,
  doubts: ['unsure-line'],
});

/** What the lines do not tell, the file's properties may. */
const partsFromFacts = (facts: SourceFacts, parts: readonly Part[], layout: HouseLayout): readonly Part[] => {
  const lacks = (fate: Part['fate']): boolean => parts.every((part) => part.fate !== fate);
  const title = cleanLine(facts.title ?? '');
  const authors = facts.authors.map(cleanLine).filter((name) => name !== '');
  const dateline = facts.publishedAt === null ? null : { at: facts.publishedAt, place: null };
  return [
    ...(lacks('headline') && title !== '' ? [factPart(title, 'headline')] : []),
    ...(lacks('dateline') && dateline
      ? [{ ...factPart(formatDateline(dateline, layout), 'dateline'), dateline, doubts: [] }]
      : []),
    ...(lacks('byline') && authors.length > 0
      ? [
          {
            ...factPart(
              printByline(
                authors.map((name) => ({ name, role: null })),
                layout.byline.separator,
              ),
              'byline',
            ),
            doubts: [],
          },
        ]
      : []),
  ];
};

const droppedParts = (dropped: readonly string[]): readonly Part[] =>
  dropped
    .map(cleanLine)
    .filter((text) => text !== '')
    .map((text) => ({ ...factPart(text, 'dropped'), doubts: [] }));

const kindOf = ({ dropped }: ReadDocument): SourceKind => (dropped.length > 0 ? 'page' : 'file');

/**
 * Total. A text without a page's furniture comes through whole: where nothing says that the source is a page, no line of it is left out.
 * What the reader left out follows as dropped parts, so that a person can take it back.
 * @param kind what the source is, where whoever read it knows better than by what was left out.
 */
export const assemble = (document: ReadDocument, layout: HouseLayout, kind = kindOf(document)): Draft => {
  const lines = linesOfDocument(document.blocks, document.facts).map(({ line, source }) =>
    describeLine(line, layout, source),
  );
  const parts = rejoin(accountForLines(lines, layout, kind));
  return draftOf(
    [...partsFromFacts(document.facts, parts, layout), ...parts, ...droppedParts(document.dropped)],
    layout,
  );
};
