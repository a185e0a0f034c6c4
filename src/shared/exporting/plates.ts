/** What photos are set with in the forms that have them as files beside the text. */
import type { AssetName } from '../article/identity';

export interface Plates {
  /** Where each lies, relative to the file and as an address is written; of one that is not among them the words alone are kept. */
  readonly photos: ReadonlyMap<AssetName, string>;
  /** E.g. `Ảnh: `. */
  readonly creditPrefix: string;
}
