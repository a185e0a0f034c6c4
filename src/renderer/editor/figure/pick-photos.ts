/** The system's own file picker, for pictures. */

/** A field that is nowhere on the page, and that nothing else knows, may be collected while somebody looks through their folders: the answer went with it. */
const asking = new Set<HTMLInputElement>();

/** @returns no files where the person changed their mind. */
export const pickPhotos = (several: boolean): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = several;
    const answer = (files: readonly File[]): void => {
      asking.delete(input);
      resolve(files);
    };
    input.addEventListener('change', () => answer([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => answer([]), { once: true });
    asking.add(input);
    input.click();
  });
