/** A logo out of a picture file: drawn anew, so that nothing but its pixels comes along, small enough for every page to carry. */

/** Bytes of the file that is taken. */
export const LOGO_FILE_MAX = 300_000;
/** Pixels; twice what a page shows, for fine screens. */
const LARGEST = { width: 960, height: 240 };
/** Characters of its address, as a theme allows. */
const ADDRESS_MAX = 400_000;

export type Logo =
  | { readonly ok: true; readonly picture: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-a-picture' };

/** Transparent where that is small enough. */
const encode = (canvas: HTMLCanvasElement): string | null =>
  [canvas.toDataURL('image/png'), canvas.toDataURL('image/webp', 0.9)].find(
    (address) => address.length <= ADDRESS_MAX,
  ) ?? null;

const draw = (picture: ImageBitmap): HTMLCanvasElement => {
  const scale = Math.min(1, LARGEST.width / picture.width, LARGEST.height / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

export const readLogo = async (file: File): Promise<Logo> => {
  if (file.size > LOGO_FILE_MAX) return { ok: false, reason: 'too-large' };
  try {
    const bitmap = await createImageBitmap(file);
    const picture = encode(draw(bitmap));
    bitmap.close();
    return picture === null ? { ok: false, reason: 'too-large' } : { ok: true, picture };
  } catch {
    return { ok: false, reason: 'not-a-picture' };
  }
};

/** The window shows no data: addresses. @returns the address of the same picture, which must be given back */
export const showable = (picture: string): string => {
  const [head = '', data = ''] = picture.split(',');
  const type = /^data:([a-z/]+);/u.exec(head)?.[1] ?? 'image/png';
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
};
