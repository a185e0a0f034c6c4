/** Paragraphs, subheads, quotes and lists as paragraphs of Word's. */
import { Paragraph } from 'docx';
import type { Inline, List, Paragraph as Prose, Quote, Subhead } from '#shared/article/article';
import { isBlank } from '#shared/article/inline';
import { startOf } from '#shared/article/lists';
import { BULLETED, levelOf, type Numbering } from './numbering';
import { inlineRuns, textRuns } from './runs';

export const styled = (style: string, text: Inline): Paragraph =>
  new Paragraph({ style, children: [...inlineRuns(text)] });

export const styledLine = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [...textRuns(text)] });

/** What the prose of a body and the prose of a box are set in. */
export interface ProseStyles {
  readonly text: string;
  readonly heading: (level: Subhead['level']) => string;
  readonly bullet: string;
  readonly number: string;
}

export const BODY_PROSE: ProseStyles = {
  text: 'BodyText',
  heading: (level) => `Heading${level}`,
  bullet: 'ListBullet',
  number: 'ListNumber',
};
export const BOX_PROSE: ProseStyles = {
  text: 'BoxText',
  heading: () => 'BoxHeading',
  bullet: 'BoxBullet',
  number: 'BoxNumber',
};

/** A subhead that says nothing would be an empty line in Word's outline. */
export const setProse = (block: Prose | Subhead, styles: ProseStyles): Paragraph =>
  block.type === 'subhead' && !isBlank(block.text)
    ? styled(styles.heading(block.level), block.text)
    : styled(styles.text, block.text);

export const setQuote = ({ text, attribution }: Quote): readonly Paragraph[] =>
  attribution === ''
    ? [styled('Quote', text)]
    : [
        new Paragraph({ style: 'Quote', keepNext: true, children: [...inlineRuns(text)] }),
        styledLine('QuoteAttribution', `— ${attribution}`),
      ];

export const setList = (list: List, numbering: Numbering, styles: ProseStyles, depth = 0): readonly Paragraph[] => {
  const { ordered, items } = list;
  const reference = ordered ? numbering.begin(startOf(list)) : BULLETED;
  return items.flatMap(({ text, sublist }) => [
    new Paragraph({
      style: ordered ? styles.number : styles.bullet,
      numbering: { reference, level: levelOf(depth) },
      children: [...inlineRuns(text)],
    }),
    ...(sublist === null ? [] : setList(sublist, numbering, styles, depth + 1)),
  ]);
};
