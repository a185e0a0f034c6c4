/** Photos for exporting, out of the library. */
import type { Library } from '../library/library';
import type { ReadPhoto } from './tools';

export const photoReader =
  (library: Pick<Library, 'photo'>): ReadPhoto =>
  async (name) => {
    const photo = await library.photo(name);
    return photo.ok ? photo.bytes : null;
  };
