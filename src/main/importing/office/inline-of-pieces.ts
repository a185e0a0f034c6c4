/** The text of a paragraph's pieces: neighbours of one look joined before old letters are converted, so that none is torn from its sign. */
import type { Inline, Run } from '#shared/article/article';
import { joinInlines, tidy } from '#shared/article/inline';
import { isSafeLink } from '#shared/article/links';
import type { TextPiece } from './flow';
import type { OldLetters } from './old-letters';

const looksAlike = (a: TextPiece, b: TextPiece): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link && a.font === b.font;

const joined = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const groups: TextPiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && looksAlike(last, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, text: group.map(({ text }) => text).join('') }] : [];
  });
};

const LONGEST_LINK = 4_000;

/** A document's own places (`#muc-2`) and files beside it lead nowhere from an article. */
const safe = (link: string | null): string | null => {
  const address = link?.trim() ?? '';
  return address.length <= LONGEST_LINK && isSafeLink(address) ? address : null;
};

const runOf = ({ text, bold, italic, link, font }: TextPiece, letters: OldLetters): Run => {
  const address = safe(link);
  return {
    text: letters.convert(text, font),
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(address === null ? {} : { link: address }),
  };
};

export const inlineOfPieces = (pieces: readonly TextPiece[], letters: OldLetters): Inline =>
  tidy(joined(pieces).map((piece) => runOf(piece, letters)));

export const joinLines = (lines: readonly Inline[]): Inline => joinInlines(lines, '\n');
