/** What a person sets once and expects to find again: language, theme, panels, text size. */
import * as v from 'valibot';
import { articleIdSchema } from './article/identity';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Per cent; the sheet alone grows, the window around it stays. */
export const TEXT_SIZE = { min: 80, max: 200, step: 10, normal: 100 } as const;

const width = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));

/** Each field falls back on its own, so that one damaged value never resets the others. */
export const settingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'vi'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  deskOpen: v.fallback(v.boolean(), true),
  deskWidth: v.fallback(width(200, 480), 284),
  sideOpen: v.fallback(v.boolean(), true),
  sideWidth: v.fallback(width(240, 520), 316),
  textSize: v.fallback(v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)), TEXT_SIZE.normal),
  lastArticle: v.fallback(v.nullable(articleIdSchema), null),
  /** Where the last export went; null before the first. */
  exportFolder: v.fallback(v.nullable(v.string()), null),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** What the window may change; a field left out stays as it is. */
export const settingsChangeSchema = v.partial(
  v.strictObject({
    language: v.picklist(LANGUAGES),
    theme: v.picklist(['system', 'light', 'dark']),
    deskOpen: v.boolean(),
    deskWidth: width(200, 480),
    sideOpen: v.boolean(),
    sideWidth: width(240, 520),
    textSize: v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)),
    lastArticle: v.nullable(articleIdSchema),
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
