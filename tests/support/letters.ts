/** All letters and digits of a document in NFC, sorted: what `arrange` and the codec must neither lose nor invent. */
import type { Block, Content, Photo } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import type { Piece } from '#shared/layout/arrange';
import { piecesOf } from '#shared/layout/arrange';

const photoText = ({ caption, alt, credit }: Photo): string => `${textOf(caption)} ${alt} ${credit}`;

const blockText = (block: Block): string =>
  block.type === 'photos' ? block.photos.map(photoText).join(' ') : blockTexts(block).map(textOf).join(' ');

const pieceText = (piece: Piece): string => {
  switch (piece.slot) {
    case 'dateline':
      return piece.dateline.place ?? '';
    case 'headline':
    case 'lead':
      return textOf(piece.text);
    case 'photo':
      return photoText(piece.photo);
    case 'body':
      return blockText(piece.block);
    case 'byline':
      return piece.byline.map(({ name, role }) => `${role ?? ''} ${name}`).join(' ');
  }
};

const sorted = (text: string): string => [...text.normalize('NFD').replace(/[^\p{L}\p{N}\p{M}]/gu, '')].sort().join('');

export const lettersOfPieces = (pieces: readonly Piece[]): string => sorted(pieces.map(pieceText).join(' '));
export const lettersOf = (content: Content): string => lettersOfPieces(piecesOf(content));
