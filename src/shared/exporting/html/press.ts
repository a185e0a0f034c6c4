/** What blocks are set with besides their own text: the pictures, the page's words, what stands before a credit, how parts are marked. */
import type { HouseLayout } from '../../layout/house-layout';
import type { Dress } from './dress';
import type { PageResources } from './resources';
import { PAGE_WORDS, type PageWords } from './words';

export interface Press extends Pick<PageResources, 'photos'> {
  readonly words: PageWords;
  /** E.g. `Ảnh: `. */
  readonly creditPrefix: string;
  readonly dress: Dress;
}

export type PressResources = Pick<PageResources, 'photos' | 'words'>;

export const pressOf = ({ credit }: HouseLayout, { photos, words }: PressResources, dress: Dress): Press => ({
  photos,
  words: PAGE_WORDS[words],
  creditPrefix: credit[words],
  dress,
});
