/** A proposal as the sheet will show it: its parts slot by slot, what is left out, and what to look at beside each. */
import type { Inline } from '#shared/article/article';
import type { Move, ProposedPart } from '#shared/importing/proposal';
import { type Settled, settle } from '#shared/importing/settle';
import { type SettledPart, settleFates } from '#shared/importing/settle-fates';
import { framePhotos } from '#shared/importing/settle-photos';
import type { Warning } from '#shared/importing/text';
import { formatDateline } from '#shared/layout/format-dateline';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';

export interface ShownPart {
  readonly part: ProposedPart;
  /** As it is shown: a second headline is a paragraph, as it will be in the article. */
  readonly fate: ProposedPart['fate'];
  /** A person put it there. */
  readonly moved: boolean;
  /** As it will read; of a dateline as the house prints it. */
  readonly words: Inline;
  readonly warnings: readonly Warning['kind'][];
  /** Of the first of its pictures, among all that come along, from 1. */
  readonly firstPicture: number;
}

export interface DraftView {
  /** In the layout's order; a slot that nothing fills is empty. */
  readonly slots: readonly { readonly slot: SlotName; readonly parts: readonly ShownPart[] }[];
  readonly leftOut: readonly ShownPart[];
  /** Words that are left out though their line stays, as the weekday beside a date. */
  readonly leftOver: readonly string[];
  readonly lacksHeadline: boolean;
  /** The importer's doubts that nobody has settled. */
  readonly doubts: number;
  readonly settled: Settled;
}

const IN_PHOTOS: ReadonlySet<ProposedPart['fate']> = new Set(['caption', 'credit']);

const isPhotos = ({ part, fate }: SettledPart): boolean => fate === 'block' && part.block?.type === 'photos';

const isText = (settled: SettledPart): boolean =>
  settled.fate === 'paragraph' || settled.fate === 'subhead' || (settled.fate === 'block' && !isPhotos(settled));

/** Words for a picture stand with the picture that takes them: the one before them, or the one that follows. */
const placeOfWords = (parts: readonly SettledPart[], at: number, places: readonly SlotName[]): SlotName => {
  const before = parts.slice(0, at).findLastIndex(({ fate }) => !IN_PHOTOS.has(fate) && fate !== 'dropped');
  const near = parts[before];
  if (near && isPhotos(near)) return places[before] ?? 'photo';
  const next = parts.findIndex((settled, i) => i > at && !IN_PHOTOS.has(settled.fate) && settled.fate !== 'dropped');
  const following = parts[next];
  return following && isPhotos(following) ? (places[next] ?? 'photo') : 'photo';
};

/** Photos before the text stand in the slot above it, the others in their place. */
const roughPlaces = (parts: readonly SettledPart[]): readonly SlotName[] => {
  const textBegins = parts.findIndex(isText);
  return parts.map((settled, i): SlotName => {
    const { fate } = settled;
    if (fate === 'dateline' || fate === 'headline' || fate === 'lead' || fate === 'byline') return fate;
    if (isPhotos(settled)) return textBegins !== -1 && i > textBegins ? 'body' : 'photo';
    return 'body';
  });
};

/** What a slot for one thing cannot hold goes on in the body. */
const singly = (places: readonly SlotName[]): readonly SlotName[] => {
  const taken = new Set<SlotName>();
  return places.map((place) => {
    if (place !== 'headline' && place !== 'lead' && place !== 'dateline') return place;
    if (taken.has(place)) return 'body';
    taken.add(place);
    return place;
  });
};

const placesOf = (parts: readonly SettledPart[], moves: readonly Move[]): readonly SlotName[] => {
  const places = singly(roughPlaces(parts));
  const frames =
    moves.length === 0 && parts.every(({ fate }) => !IN_PHOTOS.has(fate)) ? null : framePhotos(parts, new Map());
  if (frames === null) return places;
  return parts.map((settled, i) => {
    if (!IN_PHOTOS.has(settled.fate)) return places[i] ?? 'body';
    return frames.has(settled.part.at) ? 'photo' : placeOfWords(parts, i, places);
  });
};

const picturesIn = ({ part, fate }: SettledPart): number =>
  fate === 'block' && part.block?.type === 'photos' ? part.block.photos.length : 0;

const warningKey = (line: number, text: string): string => `${line}\n${text}`;

const warningsByLine = (warnings: readonly Warning[]): ReadonlyMap<string, readonly Warning['kind'][]> => {
  const byLine = new Map<string, Warning['kind'][]>();
  for (const { kind, line, text } of warnings) {
    if (kind === 'no-headline') continue;
    const key = warningKey(line, text);
    byLine.set(key, [...(byLine.get(key) ?? []), kind]);
  }
  return byLine;
};

const wordsOf = (part: ProposedPart, place: SlotName, { content }: Settled, layout: HouseLayout): Inline =>
  place === 'dateline' && content.dateline ? [{ text: formatDateline(content.dateline, layout) }] : part.inline;

const fateIn = (fate: ProposedPart['fate'], place: SlotName): ProposedPart['fate'] =>
  place === 'body' && (fate === 'headline' || fate === 'lead' || fate === 'dateline') ? 'paragraph' : fate;

/** Left-out words that are no whole part. */
const leftOverIn = (settled: Settled, leftOut: readonly ShownPart[]): readonly string[] => {
  const whole = leftOut.map(({ part }) => part.text);
  return settled.dropped.filter((text) => {
    const at = whole.indexOf(text);
    if (at !== -1) whole.splice(at, 1);
    return at === -1;
  });
};

const showParts = (
  parts: readonly SettledPart[],
  places: readonly SlotName[],
  settled: Settled,
  layout: HouseLayout,
): readonly ShownPart[] => {
  const warnings = warningsByLine(settled.warnings);
  let pictures = 0;
  return parts.map((each, i) => {
    const { part, fate, moved } = each;
    const place = places[i] ?? 'body';
    const firstPicture = pictures + 1;
    pictures += picturesIn(each);
    return {
      part,
      fate: fateIn(fate, place),
      moved,
      words: wordsOf(part, place, settled, layout),
      warnings: warnings.get(warningKey(part.line, part.text)) ?? [],
      firstPicture,
    };
  });
};

/** Pure; what it shows in each slot is what `settle` puts there. */
export const draftView = (parts: readonly ProposedPart[], moves: readonly Move[], layout: HouseLayout): DraftView => {
  const fates = settleFates(parts, moves);
  const settled = settle(parts, moves, layout);
  const unread = settled.content.dateline === null;
  const places = placesOf(fates, moves).map((place) => (place === 'dateline' && unread ? 'body' : place));
  const shown = showParts(fates, places, settled, layout);
  const leftOut = shown.filter(({ fate }) => fate === 'dropped');
  const slots = layout.slots.map(({ slot }) => ({
    slot,
    parts: shown.filter(({ fate }, i) => fate !== 'dropped' && places[i] === slot),
  }));
  const lacksHeadline = settled.warnings.some(({ kind }) => kind === 'no-headline');
  return {
    slots,
    leftOut,
    leftOver: leftOverIn(settled, leftOut),
    lacksHeadline,
    doubts: settled.warnings.length,
    settled,
  };
};

/** The parts in the order in which the eye meets them: what the arrow keys travel. */
export const travelOrder = ({ slots, leftOut }: DraftView): readonly ShownPart[] => [
  ...slots.flatMap(({ parts }) => parts),
  ...leftOut,
];
