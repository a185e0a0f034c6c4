/** A picture's credit and alternative text as words to go to: they stand in fields, which neither Lexical's selection nor the page's paint reaches. */
import { $getNearestNodeFromDOMNode, $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import { $isFigureNode } from '../nodes/figure-node';
import type { Paint } from './highlights';
import type { Stretch } from './places';
import { FIELDS, fieldKey, placeOfField } from './replace-field';
import type { Spot } from './shift-spots';

const inputAt = (editor: LexicalEditor, key: string): HTMLInputElement | null => {
  const place = placeOfField(key);
  const figure = place && editor.getElementByKey(place.photo);
  return figure?.querySelector<HTMLInputElement>(`input[data-field="${place?.field}"]`) ?? null;
};

/** The field that has the keys. */
const presentInput = (editor: LexicalEditor): HTMLInputElement | null => {
  const active = document.activeElement;
  const isField = active instanceof HTMLInputElement && active.dataset.field !== undefined;
  return isField && (editor.getRootElement()?.contains(active) ?? false) ? active : null;
};

const photoOf = (editor: LexicalEditor, input: HTMLInputElement): NodeKey | null => {
  const figure = input.closest('figure');
  const key = editor.read(() => figure && $getNearestNodeFromDOMNode(figure)?.getKey());
  return key != null && editor.read(() => $isFigureNode($getNodeByKey(key))) ? key : null;
};

/** What is selected in the field that has the keys; null where none has. */
export const stretchInField = (editor: LexicalEditor): Stretch | null => {
  const input = presentInput(editor);
  const photo = input && photoOf(editor, input);
  const field = FIELDS.find((name) => name === input?.dataset.field);
  if (!input || photo === null || field === undefined) return null;
  const key = fieldKey(photo, field);
  return { from: { key, offset: input.selectionStart ?? 0 }, to: { key, offset: input.selectionEnd ?? 0 } };
};

/** Null where no field has the keys. */
export const textInField = (editor: LexicalEditor): string | null => {
  const input = presentInput(editor);
  return input?.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0) ?? null;
};

/** @returns null where the key names no field; else whether its words are selected. */
export const selectInField = (editor: LexicalEditor, key: string, start: number, end: number): boolean | null => {
  if (placeOfField(key) === null) return null;
  const input = inputAt(editor, key);
  input?.focus({ preventScroll: true });
  input?.setSelectionRange(start, end);
  return input !== null;
};

/** The whole field. @returns null where there is none by this key */
export const rangeOfField = (editor: LexicalEditor, key: string): Range | null => {
  const input = inputAt(editor, key);
  if (input === null) return null;
  const range = document.createRange();
  range.selectNode(input);
  return range;
};

/** A long text is wound on as far as its words may be; not under the hands of who types in it. */
const windTo = (input: HTMLInputElement, { start }: Spot): void => {
  if (document.activeElement === input) return;
  input.scrollLeft = (input.scrollWidth * start) / Math.max(1, input.value.length) - input.clientWidth / 2;
};

/** What is found is shown on the field as a whole. */
const SHOWN: Readonly<Partial<Record<Paint, string>>> = { find: 'data-found', 'find-now': 'data-found-now' };

/** @returns a way to mark these fields and no others for a kind of paint */
export const createFieldPainter = (editor: LexicalEditor): ((paint: Paint, spots: readonly Spot[]) => void) => {
  const marked = new Map<Paint, readonly Element[]>();
  return (paint, spots) => {
    const mark = SHOWN[paint];
    if (mark === undefined) return;
    for (const input of marked.get(paint) ?? []) input.removeAttribute(mark);
    const inputs = spots.flatMap((spot) => {
      const input = inputAt(editor, spot.key);
      if (input !== null && paint === 'find-now') windTo(input, spot);
      return input ?? [];
    });
    for (const input of inputs) input.setAttribute(mark, '');
    marked.set(paint, inputs);
  };
};
