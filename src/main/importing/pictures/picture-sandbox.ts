/** Pictures of imported files that have to be drawn anew are decoded where all pictures are: in a sandboxed page, which nobody sees. */
import { session, type WebContents, WebContentsView } from 'electron';
import { sniffPhoto } from '#shared/photo/sniff';
import { lockDownRequests } from '../../security';
import type { PreparePicture } from '../store-pictures';

/** The long side of a stored photo, in pixels; as the window has it. */
const MAX_SIDE = 2560;
/** No `persist:` before it, so nothing of it is ever written to the disk. */
const PARTITION = 'dateline-pictures';
const DEADLINE = 20_000;

/** Runs in the page: bytes in and out as base64, null where they are no picture. What may be transparent stays PNG. */
const REDRAW = `async (encoded, maySeeThrough) => {
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const upright = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }).catch(() => null);
  if (upright === null) return null;
  const scale = Math.min(1, ${MAX_SIDE} / Math.max(upright.width, upright.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(upright.width * scale)), Math.max(1, Math.round(upright.height * scale)));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(upright, 0, 0, canvas.width, canvas.height);
  const kind = maySeeThrough ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.88 };
  const drawn = new Uint8Array(await (await canvas.convertToBlob(kind)).arrayBuffer());
  let text = '';
  for (let at = 0; at < drawn.length; at += 32768) text += String.fromCharCode(...drawn.subarray(at, at + 32768));
  return btoa(text);
}`;

const openPage = (): WebContentsView => {
  const own = session.fromPartition(PARTITION, { cache: false });
  lockDownRequests(own, (url) => url.startsWith('about:') || url.startsWith('blob:'));
  return new WebContentsView({
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webgl: false,
      spellcheck: false,
    },
  });
};

/** Rejects when the page's process dies over a picture, or does not come back. */
const ended = (contents: WebContents): Promise<never> =>
  new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the picture took too long')), DEADLINE);
    timer.unref();
    contents.once('render-process-gone', () => reject(new Error('the picture ended its page')));
  });

const redraw = async (bytes: Uint8Array, maySeeThrough: boolean): Promise<Uint8Array | null> => {
  const view = openPage();
  const { webContents } = view;
  try {
    const gone = ended(webContents);
    await Promise.race([webContents.loadURL('about:blank'), gone]);
    const call = `(${REDRAW})("${Buffer.from(bytes).toString('base64')}", ${maySeeThrough})`;
    const drawn: unknown = await Promise.race([webContents.executeJavaScript(call), gone]);
    return typeof drawn === 'string' ? Buffer.from(drawn, 'base64') : null;
  } catch {
    return null;
  } finally {
    view.webContents.close({ waitForBeforeUnload: false });
  }
};

/** Only what is too large, lies on its side or is of another kind is drawn anew; the rest keeps every byte of its picture. */
export const createPictureSandbox = (): PreparePicture => async (bytes) => {
  const known = sniffPhoto(bytes);
  const fits = known !== null && known.orientation === 1 && Math.max(known.width, known.height) <= MAX_SIDE;
  if (fits || known?.kind === 'gif') return bytes;
  const drawn = await redraw(bytes, known?.kind === 'png' || known?.kind === 'webp');
  // A photo that is only too large is worth keeping as it is.
  return drawn ?? (known === null ? null : bytes);
};
