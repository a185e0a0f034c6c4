/** Writing until everything is taken: the operating system may take fewer bytes than offered, without calling it an error, as a disk does that is nearly full. */

/** @param write offers all from there on; rejects where nothing more is taken. @returns how many bytes were taken */
type Write = (from: number) => Promise<{ readonly bytesWritten: number }>;

/** @param length in bytes */
export const writeWhole = async (length: number, write: Write): Promise<void> => {
  let written = 0;
  while (written < length) written += (await write(written)).bytesWritten;
};
