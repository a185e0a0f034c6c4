/** All letters and digits of a document in NFC, sorted: what `arrange` and the codec must neither lose nor invent. */
import type { Content } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import type { Piece } from '#shared/layout/arrange';
import { piecesOf } from '#shared/layout/arrange';

const pieceText = (piece: Piece): string => {
  switch (piece.slot) {
    case 'dateline':
      return piece.dateline.place ?? '';
    case 'headline':
    case 'lead':
      return textOf(piece.text);
    case 'photo':
      return `${textOf(piece.photo.caption)} ${piece.photo.alt} ${piece.photo.credit}`;
    case 'body':
      return blockTexts(piece.block).map(textOf).join(' ');
    case 'byline':
      return piece.byline.map(({ name, role }) => `${role ?? ''} ${name}`).join(' ');
  }
};

const sorted = (text: string): string => [...text.normalize('NFD').replace(/[^\p{L}\p{N}\p{M}]/gu, '')].sort().join('');

export const lettersOfPieces = (pieces: readonly Piece[]): string => sorted(pieces.map(pieceText).join(' '));
export const lettersOf = (content: Content): string => lettersOfPieces(piecesOf(content));
