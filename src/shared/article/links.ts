/** Which addresses a link may lead to: the web, mail and telephone; nothing that runs, reads files or starts programs. */

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What the program itself opens when a link is clicked: the browser and the mail program, nothing else on the computer. */
const OPENED_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

const hasScheme = (address: string, schemes: ReadonlySet<string>): boolean =>
  URL.canParse(address) && schemes.has(new URL(address).protocol);

/** Some mail programs lay a file of this computer into the letter where an address asks for it. */
const asksForFile = (address: string): boolean => {
  const { protocol, searchParams } = new URL(address);
  return protocol === 'mailto:' && [...searchParams.keys()].some((key) => /attach/iu.test(key));
};

export const mayOpenLink = (address: string): boolean => hasScheme(address, OPENED_SCHEMES) && !asksForFile(address);

export const isSafeLink = (address: string): boolean => hasScheme(address, SAFE_SCHEMES);

/** What a person types or pastes as an address: `portal.vn/tin` gains https, `a@b.vn` mailto; null where it leads nowhere safe. */
export const readLink = (typed: string): string | null => {
  const address = typed.trim();
  if (address === '' || /\s/u.test(address)) return null;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/u.test(address)) return `mailto:${address}`;
  const candidate =
    /^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^[^/:]+\.[^/:]+:\d/u.test(address) ? address : `https://${address}`;
  return isSafeLink(candidate) ? candidate : null;
};
