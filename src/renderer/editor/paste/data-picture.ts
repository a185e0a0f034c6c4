/** A picture that a page carries within its address. */

const DATA_PICTURE = /^data:(image\/(?:png|jpe?g|gif|webp|bmp|avif|heic|heif))((?:;[^;,]*)*),/iu;

/** Far above any picture that somebody puts into a page. */
const LONGEST = 100_000_000;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const decoded = (address: string, from: number, isBase64: boolean): string | null => {
  try {
    const text = decodeURIComponent(address.slice(from));
    return isBase64 ? atob(text.replace(/\s+/gu, '')) : text;
  } catch {
    return null;
  }
};

/** @returns null where it carries none, or one that no photo can be: a drawing in SVG is text that may do things. */
export const readDataPicture = (address: string): Blob | null => {
  if (address.length > LONGEST) return null;
  const [head = '', type = '', settings = ''] = DATA_PICTURE.exec(address.slice(0, 300)) ?? [];
  if (head === '') return null;
  const text = decoded(address, head.length, /;base64$/iu.test(settings));
  return text === null || text === ''
    ? null
    : new Blob([bytesOf(text)], { type: type.toLowerCase().replace('jpg', 'jpeg') });
};
