/** Whether a word is a syllable that Vietnamese has room for: by its initial, its rime and the tones that the rime takes. Stricter than looking like one. */
import { takeApart } from '../../spelling/syllable';

const INITIAL = /^(?:ngh|ng|nh|n|gh|gi(?=[aăâeêioôơuưy])|g|kh|k|th|tr|t|ch|c|ph|p|b|d|đ|h|l|m|r|s|v|x)?/u;

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ ' +
    'uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** Rimes that end in a stop take the rising and the heavy tone alone. */
const STOPPED = /(?:ch|c|p|t)$/u;
const OF_A_STOP = new Set(['\u0301', '\u0323']);

const isRime = (rime: string, tone: string): boolean => RIMES.has(rime) && (!STOPPED.test(rime) || OF_A_STOP.has(tone));

/** `qua` is q and a rime that begins with u; the u of `quơ` and `quăng` belongs to the initial. */
const isAfterQ = (rest: string, tone: string): boolean =>
  rest.startsWith('u') && (isRime(rest, tone) || isRime(rest.slice(1), tone) || isRime(`o${rest.slice(1)}`, tone));

export const isPossibleSyllable = (word: string): boolean => {
  const { letters, tone } = takeApart(word);
  if (letters.startsWith('q')) return isAfterQ(letters.slice(1), tone);
  const initial = INITIAL.exec(letters)?.[0] ?? '';
  if (isRime(letters.slice(initial.length), tone)) return true;
  // `gì`, `gìn`, `giếng`: the i belongs to the rime.
  return letters.startsWith('gi') && isRime(letters.slice(1), tone);
};
