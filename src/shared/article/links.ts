/** Which addresses a link may lead to: the web, mail and telephone; nothing that runs, reads files or starts programs. */

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export const isSafeLink = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  return SAFE_SCHEMES.has(new URL(address).protocol);
};

/** What a person types or pastes as an address: `portal.vn/tin` gains https, `a@b.vn` mailto; null where it leads nowhere safe. */
export const readLink = (typed: string): string | null => {
  const address = typed.trim();
  if (address === '' || /\s/u.test(address)) return null;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/u.test(address)) return `mailto:${address}`;
  const candidate =
    /^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^[^/:]+\.[^/:]+:\d/u.test(address) ? address : `https://${address}`;
  return isSafeLink(candidate) ? candidate : null;
};
