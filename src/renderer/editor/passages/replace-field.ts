/** Mends the credit or the alternative text of a picture, which stand in fields and not in the text. */
import { $getNodeByKey } from 'lexical';
import { $isFigureNode, $photoOf, $setPhoto } from '../nodes/figure-node';

export const FIELDS = ['credit', 'alt'] as const;
export type Field = (typeof FIELDS)[number];

/** Their passages are known by the picture's key and the field's name. */
export const fieldKey = (photo: string, field: Field): string => `${photo}/${field}`;

/** @returns null where the key names no field. */
export const placeOfField = (key: string): { readonly photo: string; readonly field: Field } | null => {
  const [photo = '', name] = key.split('/');
  const field = FIELDS.find((candidate) => candidate === name);
  return field === undefined ? null : { photo, field };
};

interface FieldEdit {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly was?: string;
}

/** @returns null where the key names no field; else whether the words were put in. */
export const $replaceInField = ({ key, start, end, text, was }: FieldEdit): boolean | null => {
  const place = placeOfField(key);
  if (place === null) return null;
  const { photo, field } = place;
  const figure = $getNodeByKey(photo);
  if (!$isFigureNode(figure)) return false;
  const present = $photoOf(figure)[field];
  if (end > present.length || (was ?? present.slice(start, end)) !== present.slice(start, end)) return false;
  $setPhoto(figure, { [field]: present.slice(0, start) + text.replaceAll('\n', ' ') + present.slice(end) });
  return true;
};
