/** The guide's pictures by the names of their files, each at the address that the build gave it. */

const FILES = import.meta.glob<string>('../../../../docs/guide/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const nameIn = (path: string): string => path.split('/').at(-1) ?? path;

const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, address]) => [nameIn(path), address]),
);

/** @param url as the page names it @returns the picture of the dark window where there is one and it is dark; null where there is none */
export const pictureAddress = (url: string, isDark: boolean): string | null => {
  const name = nameIn(url);
  const dark = isDark ? ADDRESSES.get(name.replace('-light.', '-dark.')) : undefined;
  return dark ?? ADDRESSES.get(name) ?? null;
};
