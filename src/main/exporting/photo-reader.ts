/** Photos for exporting, out of the library. */
import type { Library } from '../library/library';
import type { ReadPhoto } from './page-resources';

export const photoReader =
  (library: Library): ReadPhoto =>
  async (name) => {
    const photo = await library.photo(name);
    return photo.ok ? photo.bytes : null;
  };
