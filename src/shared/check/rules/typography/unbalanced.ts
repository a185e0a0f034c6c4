/** A bracket or quotation mark without its partner. */
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule } from '../../rule';
import { touchesAddress } from '../../text/addresses';
import { quotedEdges, type Sign } from './quoted-passages';

/** What each closing sign closes. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['»', '«'],
]);
const SIGNS = /[()[\]“”«»]/gu;

/** `a)` of a list, at a line's or a phrase's beginning `1)` too, and faces. */
const MEANT = /(?:(?:^|[\s:;,(])\p{L}{1,2}|(?:^|[:;,.(]\s?|\n)\d{1,2}|[:;]-?)$/u;

/** `2)` counts on where `1)` stands before it; `ấp 3)` does not. */
const countsOn = (text: string, at: number): boolean => {
  const [number = ''] = /(?<=\s)\d{1,2}$/u.exec(text.slice(Math.max(0, at - 3), at)) ?? [];
  return number !== '' && (number === '1' || text.slice(0, at).includes(`${Number(number) - 1})`));
};

const push = (open: Map<string, Sign[]>, one: Sign): void => {
  const others = open.get(one.sign);
  if (others) others.push(one);
  else open.set(one.sign, [one]);
};

const isMeant = (text: string, { sign, at }: Sign): boolean =>
  sign === ')' && (MEANT.test(text.slice(Math.max(0, at - 4), at)) || countsOn(text, at));

/** `“Nước về“, bà Bảy nói`: it stands where the other one should, and what it was to close needs no more. */
const isTurned = (text: string, sign: string, at: number): boolean =>
  sign === '“' && /[^\s([“]/u.test(text.charAt(at - 1)) && /^(?:[\s.,;:!?…)]|$)/u.test(text.slice(at + 1, at + 2));

/** Each closing sign takes the last of its partners that is still open; what is left over has none. */
const alone = (text: string): readonly Sign[] => {
  const open = new Map<string, Sign[]>();
  const lonely: Sign[] = [];
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    if (touchesAddress(text, at, at + 1)) continue;
    const partner = PARTNERS.get(sign);
    if (isTurned(text, sign, at) && open.get(sign)?.pop()) lonely.push({ sign, at });
    else if (partner === undefined) push(open, { sign, at });
    else if (open.get(partner)?.pop() === undefined && !isMeant(text, { sign, at })) lonely.push({ sign, at });
  }
  return [...lonely, ...[...open.values()].flat()].sort((a, b) => a.at - b.at);
};

/** An odd one out; after a figure it stands for inches or seconds. */
const aloneStraight = (text: string): readonly Sign[] => {
  const marks = [...text.matchAll(/(?<!\d)"/gu)];
  const last = marks.at(-1);
  return marks.length % 2 === 0 || last === undefined || /\d"/u.test(text) ? [] : [{ sign: '"', at: last.index }];
};

const aloneIn = perPassage(({ text }): readonly Sign[] => [...alone(text), ...aloneStraight(text)]);

/** Speech over several paragraphs opens each of them and closes the last alone. */
const goesOn = ({ sign, at }: Sign, next: Passage | undefined): boolean =>
  sign === '“' && at === 0 && next?.text.trimStart().startsWith('“') === true;

export const unbalanced: ArticleRule = {
  id: 'unbalanced',
  group: 'typography',
  normal: 'warn',
  reads: 'article',
  find: ({ passages }) => {
    const quoted = quotedEdges(passages, aloneIn);
    return passages.flatMap((passage, i): readonly Slip[] =>
      aloneIn(passage)
        .filter((sign) => !quoted.has(i) && !goesOn(sign, passages[i + 1]))
        .map(({ sign, at }) => ({ key: passage.key, slot: passage.slot, start: at, end: at + 1, values: { sign } })),
    );
  },
  examples: [
    { wrong: 'Chợ Bàu Sen (xã An Thới mở cửa lại.', right: 'Chợ Bàu Sen (xã An Thới) mở cửa lại.' },
    { wrong: '“Nước đã về tới sân nhà, bà Bảy nói.', right: '“Nước đã về tới sân nhà”, bà Bảy nói.' },
  ],
};
