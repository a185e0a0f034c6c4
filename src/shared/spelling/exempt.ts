/** What is no word to be spelled: addresses, tags, numbers, units, names and abbreviations. */

/** Written small and without a vowel to be found in any dictionary. */
const UNITS: ReadonlySet<string> = new Set(
  `mm cm dm dam hm km ha mg kg ml cl dl hl mw kw gw kwh mwh gwh wh kv kva mva hz khz mhz ghz kb mb gb tb kbps mbps gbps db
  rpm km/h kmh kcal cal vnđ vnd usd eur tr tđ đ vv ths ts tp tt tx ubnd hđnd bcđ kt xh nxb stt sđt đt px dpi ph ppm bar atm psi cc pcs
  th sl tk ct cv tb gs pgs bs cn ks nsnd nsưt csgt pccc kcn ccn hcm hn nd nđ cp qđ kh bc tw`.split(/\s+/u),
);

export const isUnit = (word: string): boolean => UNITS.has(word.toLowerCase());

const ADDRESS =
  /@|:\/\/|^www\.|^#|\.(?:vn|com|net|org|edu|gov|info|io|tv|app|asia|biz|pdf|docx?|xlsx?|jpe?g|png|mp[34])(?:[/?#:.,;)\]"”]|$)/iu;

/** Of a run of signs between spaces. */
export const isAddress = (run: string): boolean => ADDRESS.test(run);

const DIGIT = /\p{N}/u;
export const hasDigit = (word: string): boolean => DIGIT.test(word);

const UPPER_LATER = /^.+\p{Lu}/u;
/** `HĐND`, `VnExpress`, `iPhone`: the writer knows what they do. */
export const isInitialism = (word: string): boolean => UPPER_LATER.test(word);

const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
/** Other scripts are nobody's business here. */
export const isLatin = (word: string): boolean => LATIN.test(word);
