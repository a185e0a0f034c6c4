/** What two wordings of one line differ in, word by word. */
import { align, type Run } from './align';
import type { Stretch } from './comparison';
import { type Piece, tidyPieces } from './tidy-pieces';
import { type Token, tokensOf } from './tokens';

const spell = (tokens: readonly Token[]): string => tokens.map(({ text, space }) => text + space).join('');

/** The words are the same; the white space after each need not be. */
const samePieces = ({ older, newer }: Run<Token>): readonly Piece[] =>
  newer.flatMap((token, nth) => {
    const before = older[nth]?.space ?? token.space;
    return [
      { isSame: true, older: token.text, newer: token.text },
      { isSame: before === token.space, older: before, newer: token.space },
    ];
  });

const piecesOf = (run: Run<Token>): readonly Piece[] =>
  run.isSame ? samePieces(run) : [{ isSame: false, older: spell(run.older), newer: spell(run.newer) }];

const stretchesOf = ({ isSame, older, newer }: Piece): readonly Stretch[] => {
  const stretches: readonly Stretch[] = isSame
    ? [{ change: 'same', text: newer }]
    : [
        { change: 'removed', text: older },
        { change: 'added', text: newer },
      ];
  return stretches.filter(({ text }) => text !== '');
};

/** Held against each other by words and signs alone, since spaces are alike everywhere. What is removed stands before what was added in its place. */
export const compareWords = (older: string, newer: string): readonly Stretch[] =>
  tidyPieces(align(tokensOf(older), tokensOf(newer), ({ text }) => text).flatMap(piecesOf)).flatMap(stretchesOf);
