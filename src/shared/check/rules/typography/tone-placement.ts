/** `hòa` or `hoà`: the house has one way, or at least a text has; and nobody writes `qúy` or `hòan`. */
import type { Slip } from '../../finding';
import type { PassageKind } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule } from '../../rule';
import { touchesAddress } from '../../text/addresses';
import { majority } from '../../text/majority';
import { placeTone, type TonePlace, type ToneWay } from '../../text/place-tone';
import { wordEnd, wordStart } from '../../text/word-around';

const PLAIN = 'aăâeêioôơuưy';
const TONED = [...PLAIN].flatMap((vowel) =>
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
const VOWELS = `${PLAIN}${TONED.join('')}`;

/** Two vowels side by side, one with a tone: where else could it stand? Text taken apart is another rule's to tell. */
const CANDIDATE = new RegExp(`[${VOWELS}][${TONED.join('')}]|[${TONED.join('')}][${VOWELS}]`, 'giu');

/** People spell their names as they do. */
const NAMES: ReadonlySet<PassageKind> = new Set<PassageKind>(['byline', 'credit', 'attribution']);

/** Vietnamese has some thousand syllables, so that this is soon as large as it gets; other languages' words must not fill it. */
const MOST = 20_000;
const places = new Map<string, TonePlace | null>();

const placeOf = (word: string): TonePlace | null => {
  const known = places.get(word);
  if (known !== undefined) return known;
  if (places.size >= MOST) places.clear();
  const place = placeTone(word);
  places.set(word, place);
  return place;
};

interface Found {
  readonly slip: Slip;
  readonly place: TonePlace;
}

const wordsIn = perPassage(({ key, slot, text }): readonly Found[] => {
  const found: Found[] = [];
  for (const { index } of text.matchAll(CANDIDATE)) {
    const [start, end] = [wordStart(text, index), wordEnd(text, index)];
    const place = placeOf(text.slice(start, end));
    if (place === null || place.way === 'both' || touchesAddress(text, start, end)) continue;
    found.push({ slip: { key, slot, start, end }, place });
  }
  return found;
});

const isWay = (way: TonePlace['way']): way is ToneWay => way === 'old' || way === 'new';

const toldIn = ({ slip, place }: Found, wanted: ToneWay | null): readonly Slip[] => {
  // Most online papers place tones the old way: it is taken where nothing else says which.
  if (place.way === 'neither') return [{ ...slip, variant: 'wrong', fix: place[wanted ?? 'old'] }];
  return wanted === null || place.way === wanted ? [] : [{ ...slip, fix: place[wanted] }];
};

export const tonePlacement: ArticleRule = {
  id: 'tone-placement',
  group: 'typography',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: ({ passages }, { style }) => {
    const found = passages.filter(({ kind }) => !NAMES.has(kind)).flatMap(wordsIn);
    const ways = found.map(({ place }) => place.way).filter(isWay);
    const wanted = style.tones === 'any' ? majority(ways) : style.tones;
    return found.flatMap((one) => toldIn(one, wanted));
  },
  examples: [
    { wrong: 'Tân Hòa, Hòa Bình và Thuận Hoà cùng về đích.', right: 'Tân Hòa, Hòa Bình và Thuận Hòa cùng về đích.' },
    { wrong: 'Qúy I thu đạt kế hoạch.', right: 'Quý I thu đạt kế hoạch.' },
    { wrong: 'Dự án hòan thành trước hạn.', right: 'Dự án hoàn thành trước hạn.' },
  ],
};
