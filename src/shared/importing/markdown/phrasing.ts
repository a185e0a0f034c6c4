/** The text of a Markdown paragraph: bold, italic, links, and the pictures in it. */
import type { PhrasingContent } from 'mdast';
import type { Inline, Run } from '../../article/article';
import { tidy } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import type { PictureKey } from '../document';

type Marks = Omit<Run, 'text'>;

export interface FoundImage {
  readonly key: PictureKey;
  readonly alt: string;
  readonly title: string;
}

/** Text and pictures in their order. */
export type Piece = Run | FoundImage;

const LONGEST_LINK = 4_000;

const withLink = (marks: Marks, address: string): Marks =>
  address.length <= LONGEST_LINK && isSafeLink(address) ? { ...marks, link: address } : marks;

/** @param definitions addresses by the names that `[text][name]` uses. */
export const piecesOf = (
  nodes: readonly PhrasingContent[],
  definitions: ReadonlyMap<string, string>,
  marks: Marks = {},
): readonly Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...marks, text: node.value.replace(/\n/gu, ' ') }];
      case 'break':
        return [{ ...marks, text: '\n' }];
      case 'strong':
        return piecesOf(node.children, definitions, { ...marks, bold: true });
      case 'emphasis':
        return piecesOf(node.children, definitions, { ...marks, italic: true });
      case 'link':
        return piecesOf(node.children, definitions, withLink(marks, node.url));
      case 'linkReference':
        return piecesOf(node.children, definitions, withLink(marks, definitions.get(node.identifier) ?? ''));
      case 'image':
        return [{ key: node.url, alt: node.alt ?? '', title: node.title ?? '' }];
      case 'imageReference':
        return [{ key: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', title: '' }];
      case 'delete':
        return piecesOf(node.children, definitions, marks);
      case 'html':
        return /^<br\s*\/?>$/iu.test(node.value) ? [{ ...marks, text: '\n' }] : [];
      case 'footnoteReference':
        return [];
      default:
        return [];
    }
  });

export const isImage = (piece: Piece): piece is FoundImage => 'key' in piece;

export const inlineOf = (pieces: readonly Piece[]): Inline =>
  tidy(pieces.filter((piece): piece is Run => !isImage(piece)));
