/** Keeps an address within the folder it is served from. */
import { join, normalize, sep } from 'node:path';

/** @returns the file's path inside the folder, or null where the address points outside it. */
export const insideFolder = (folder: string, pathname: string): string | null => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const path = normalize(join(folder, decoded));
  return path.startsWith(folder + sep) && path !== folder + sep && !decoded.includes('\0') ? path : null;
};
