/** The one name of an article in the world, for the forms in which programs exchange news. */
import type { ArticleId } from '../../article/identity';

/** Crockford's base 32, in which ULIDs are written. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 5n;

/**
 * `urn:uuid:…`. A ULID and a UUID are 128 bits both, so this is the article's id itself, and the same from every newsroom and through every
 * change; a name within a domain would change with its owner.
 */
export const itemUri = (id: ArticleId): string => {
  const value = [...id.toUpperCase()].reduce((sum, digit) => (sum << BITS) | BigInt(DIGITS.indexOf(digit)), 0n);
  const hex = value.toString(16).padStart(32, '0').slice(-32);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
};
