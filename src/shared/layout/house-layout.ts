/** A house layout as data: a newsroom describes its own in JSON; nothing in the program knows a layout by name. */
import * as v from 'valibot';
import { separatesNames } from '../article/byline';
import { houseStyleSchema } from '../check/house-style';

export const SLOTS = ['dateline', 'headline', 'lead', 'photo', 'body', 'byline'] as const;
export type SlotName = (typeof SLOTS)[number];

const words = v.strictObject({ vi: v.string(), en: v.string() });

const slotRule = v.strictObject({
  slot: v.picklist(SLOTS),
  required: v.boolean(),
  label: words,
  placeholder: words,
  /** Where the counter in the margin starts to warn; longer text is never cut. */
  maxCharacters: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** What would not stand on a line of the page would be cut off at its edge. */
const END_MARK_MAX = 40;

/** What the engine does not take for a language would stop whoever names a weekday in it. */
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const houseLayoutSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u)),
    name: words,
    /** BCP 47: the language that articles are written in. */
    language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/u), v.check(isLanguage, 'no language has that name')),
    slots: v.pipe(v.array(slotRule), v.minLength(1), v.readonly()),
    dateline: v.strictObject({
      /** Tokens: {weekday} {d} {dd} {M} {MM} {yyyy} {H} {HH} {mm} {ss} {offset}; all else is printed as it stands. */
      pattern: v.string(),
      placeSeparator: v.string(),
      /** The offset of a dateline whose source names none. */
      offset: v.pipe(v.string(), v.regex(/^[+-]\d\d:\d\d$/u)),
    }),
    /** Printed after the last paragraph and never broken over lines, or null where the house sets none. */
    endMark: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(END_MARK_MAX))),
    byline: v.strictObject({
      separator: v.pipe(v.string(), v.check(separatesNames, 'names could not be told apart again')),
      align: v.picklist(['start', 'end']),
    }),
    /** Printed before a photo's credit. */
    credit: words,
    /** What this house wants of its text, and which rules speak up. */
    style: v.exactOptional(houseStyleSchema),
  }),
  v.check((layout) => new Set(layout.slots.map((s) => s.slot)).size === layout.slots.length, 'a slot is named twice'),
  v.check((layout) => layout.slots.some((s) => s.slot === 'body'), 'a layout needs a body'),
  v.readonly(),
);

export type HouseLayout = v.InferOutput<typeof houseLayoutSchema>;
export type SlotRule = HouseLayout['slots'][number];

export const hasSlot = (layout: HouseLayout, slot: SlotName): boolean => layout.slots.some((s) => s.slot === slot);

/** @returns undefined where the layout has no such slot. */
export const ruleOf = (layout: HouseLayout, slot: SlotName): SlotRule | undefined =>
  layout.slots.find((s) => s.slot === slot);
