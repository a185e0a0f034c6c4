/** What blocks are set with besides their own text: the pictures, the page's words, what stands before a credit. */
import type { HouseLayout } from '../../layout/house-layout';
import type { PageResources } from './resources';
import { PAGE_WORDS, type PageWords } from './words';

export interface Press extends Pick<PageResources, 'photos'> {
  readonly words: PageWords;
  /** E.g. `Ảnh: `. */
  readonly creditPrefix: string;
}

export const pressOf = ({ credit }: HouseLayout, { photos, words }: PageResources): Press => ({
  photos,
  words: PAGE_WORDS[words],
  creditPrefix: credit[words],
});
