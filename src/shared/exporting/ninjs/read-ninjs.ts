/** Reads a ninjs file back, for the proof of what was exported. */
import * as v from 'valibot';
import type { SlotName } from '../../layout/house-layout';
import type { Reading } from '../proof/reading';
import { textOfMarkup } from './read-markup';

const role = v.optional(v.string(), '');
const texts = v.optional(v.array(v.object({ role, contenttype: role, value: v.string() })), []);

const association = v.object({
  name: v.string(),
  type: v.string(),
  by: v.optional(v.string(), ''),
  descriptions: texts,
  renditions: v.optional(v.array(v.object({ name: v.string() })), []),
});

const itemSchema = v.object({
  headlines: texts,
  descriptions: texts,
  bodies: texts,
  by: v.optional(v.string(), ''),
  associations: v.optional(v.array(association), []),
});

type Item = v.InferOutput<typeof itemSchema>;
type Texts = Item['bodies'];

/** JSON has no order of reading: the text is given in this one, whatever the layout. */
export const NINJS_SLOTS: readonly SlotName[] = ['dateline', 'headline', 'lead', 'photo', 'body', 'byline'];

const ofRole = (among: Texts, wanted: string): readonly string[] =>
  among.filter((text) => text.role === wanted).map(({ value }) => value);

const photoTexts = ({ associations }: Item): readonly string[] =>
  associations
    .filter(({ name }) => name.startsWith('photo-'))
    .flatMap(({ descriptions, by }) => [...ofRole(descriptions, 'caption'), by]);

const bodyTexts = ({ bodies }: Item): readonly string[] =>
  bodies.filter(({ contenttype }) => contenttype === 'text/html').map(({ value }) => textOfMarkup(value));

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** What is no ninjs says nothing. */
export const readNinjs = (json: string): Reading => {
  const parsed = v.safeParse(itemSchema, parse(json));
  if (!parsed.success) return { text: '', photos: 0 };
  const item = parsed.output;
  const lines = [
    ...ofRole(item.descriptions, 'dateline'),
    ...item.headlines.map(({ value }) => value),
    ...ofRole(item.descriptions, 'lead'),
    ...photoTexts(item),
    ...bodyTexts(item),
    item.by,
  ];
  return {
    text: lines.join('\n'),
    photos: item.associations.filter(({ type, renditions }) => type === 'picture' && renditions.length > 0).length,
  };
};
