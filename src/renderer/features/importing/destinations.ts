/** Where a part can be moved, with the key that moves it there: 1 to 6 are those that go to the slots on the sheet. */
import type { MessageKey } from '#shared/i18n/translate';
import { DESTINATIONS, type Destination, type ProposedPart } from '#shared/importing/proposal';
import type { SlotName } from '#shared/layout/house-layout';

const KEYS: Readonly<Record<Destination, string>> = {
  dateline: '1',
  headline: '2',
  lead: '3',
  caption: '4',
  paragraph: '5',
  byline: '6',
  subhead: '7',
  credit: '8',
  dropped: '0',
};

export interface Place {
  readonly to: Destination;
  readonly key: string;
  readonly words: MessageKey;
}

/** In the order of their keys, to leave out last. */
export const PLACES: readonly Place[] = DESTINATIONS.map(
  (to): Place => ({ to, key: KEYS[to], words: `importing.fate.${to}` }),
).toSorted((a, b) => Number(a.to === 'dropped') - Number(b.to === 'dropped') || a.key.localeCompare(b.key));

/** By the key's place on the keyboard: a Vietnamese layout writes letters with the row of digits. */
export const destinationOfKey = (code: string): Destination | null => {
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  return PLACES.find(({ key }) => key === digit)?.to ?? null;
};

const IN_SLOT: Readonly<Record<SlotName, Destination>> = {
  dateline: 'dateline',
  headline: 'headline',
  lead: 'lead',
  photo: 'caption',
  body: 'paragraph',
  byline: 'byline',
};

/** What a part becomes that is dropped onto a slot. */
export const destinationIn = (slot: SlotName): Destination => IN_SLOT[slot];

export const fateWords = (fate: ProposedPart['fate']): MessageKey => `importing.fate.${fate}`;

export const isDestination = (name: string | undefined): name is Destination =>
  DESTINATIONS.some((destination) => destination === name);
