/** Where exported files go: a folder of the person's, or one archive in it. */
import type { Placed, Refused } from '../export-folder';

/** Read back and compared with its article: null where it is as it should be. @param file its path, or where it has none its bytes */
export type ProveFile = (file: string | Uint8Array) => Promise<Refused | null>;

export interface ExportedFile {
  readonly stem: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly prove: ProveFile;
}

export interface BesideFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The photos that lie beside an article's files, in a folder of their own. */
export type PlacedPhotos =
  | {
      readonly ok: true;
      readonly bytes: number;
      /** Takes away what was put there just now: none of the files that show them came about. */
      readonly drop: () => Promise<void>;
    }
  | Refused;

export interface Ended {
  readonly ok: true;
  /** Where everything is in one: its path. */
  readonly archive: string | null;
}

export interface Destination {
  /** The name for all of an article's files. @param endings as in the name book */
  claim(stem: string, endings: readonly string[]): string;
  /** Whole or not at all. */
  put(file: ExportedFile): Promise<Placed>;
  putPhotos(folder: string, files: readonly BesideFile[]): Promise<PlacedPhotos>;
  /** Ends when everything would survive a power cut; a refusal says why nothing of it is there after all. */
  end(): Promise<Ended | Refused>;
}
