/** How a house wants its text: the choices that rules ask for, and how loudly each rule speaks. Data, in layouts and in the newsroom's own settings. */
import * as v from 'valibot';

export const LOUDNESS = ['off', 'warn', 'error'] as const;
export type Loudness = (typeof LOUDNESS)[number];
export type Severity = Exclude<Loudness, 'off'>;

const characters = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What is left out is as the layout, and then the program, has it. */
export const houseStyleSchema = v.partial(
  v.strictObject({
    /** By rule's id; an unknown one is a later version's, and kept. */
    rules: v.record(v.pipe(v.string(), v.maxLength(64)), v.picklist(LOUDNESS)),
    /** Where the tone stands in `hòa`/`hoà`, `ủy`/`uỷ`: `old` is hòa, `new` is hoà; `any` asks only that a text keeps to one. */
    tones: v.picklist(['old', 'new', 'any']),
    /** The dash between words with spaces around it: `-`, `–`; `any` asks only that a text keeps to one. */
    dash: v.picklist(['hyphen', 'en', 'any']),
    /** `"` or `“ ”`; `any` asks only that a text keeps to one. */
    quotes: v.picklist(['straight', 'curly', 'any']),
    headline: v.partial(v.strictObject({ min: characters, max: characters })),
    lead: v.partial(v.strictObject({ min: characters, max: characters })),
  }),
);
export type HouseStyle = v.InferOutput<typeof houseStyleSchema>;
