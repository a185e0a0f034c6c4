/** Google Docs, Outlook and Facebook put an address of their own before each link, which counts who follows it: the article has the link itself. */

const COUNTERS: readonly (readonly [host: RegExp, path: RegExp, query: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/u, /^\/url$/u, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/u, /^\//u, 'url'],
  [/^lm?\.facebook\.com$/u, /^\/l\.php$/u, 'u'],
];

/** The address that a counter leads to; any other as it is. */
export const followedLink = (address: string): string => {
  if (
    !/^https?:\/\/(?:www\.google\.|google\.|[^/]+\.safelinks\.|lm?\.facebook\.)/iu.test(address) ||
    !URL.canParse(address)
  )
    return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const counter = COUNTERS.find(([host, path]) => host.test(hostname) && path.test(pathname));
  const target = counter ? (searchParams.get(counter[2]) ?? '') : '';
  return /^https?:\/\//iu.test(target) ? target : address;
};
