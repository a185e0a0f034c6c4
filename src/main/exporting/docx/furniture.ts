/** What stands on every page around the article: the publisher's lines and the page's number, in a part of the file of their own. */
import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Theme } from '#shared/exporting/theme';
import { styledLine } from './prose';

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: 'Footer',
    children: [
      new TextRun({ children: [PageNumber.CURRENT] }),
      new TextRun({ text: ' / ' }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  });

/** One line of it: a foot of many would stand where the text does. */
const publisherLine = ({ publisher, footer }: Theme): string =>
  [publisher.name, ...footer.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ');

export const setFooter = (theme: Theme): Footer =>
  new Footer({
    children: [
      ...[publisherLine(theme)].filter((line) => line !== '').map((line) => styledLine('Footer', line)),
      pageNumber(),
    ],
  });
