/** Paints words on the sheet without changing it, and keeps the paint on its own words while the text moves. */
import { type LexicalEditor, mergeRegister, type NodeKey, type UpdateListenerPayload } from 'lexical';
import { groupBy } from '#shared/group-by';
import { changedAtLarge } from '../what-changed';
import { type Coat, createCoat } from './coat';
import { PAINTS, type Paint } from './highlights';
import { caretPlace, type Place } from './places';
import type { Spot } from './shift-spots';
import { createSight } from './sight';

export interface Painter {
  /** These and no others of this kind. Where other words stand by now, nothing is painted. */
  readonly paint: (paint: Paint, spots: readonly Spot[]) => void;
  /** What is painted at a place, with the offsets it has now; null where nothing is. */
  readonly spotAt: (paint: Paint, place: Place) => Spot | null;
  readonly stop: () => void;
}

/** Follows the keys and the mouse: a word waits for its paint only while the caret is in it. */
const registerLeaving = (editor: LexicalEditor, left: () => void): (() => void) =>
  editor.registerRootListener((root) => {
    if (root === null) return;
    const later = (): void => queueMicrotask(left);
    root.addEventListener('focusout', later);
    return () => root.removeEventListener('focusout', later);
  });

export const createPainter = (editor: LexicalEditor): Painter => {
  const sight = createSight(editor, (keys) => follow((coat) => keys.filter(coat.has)));
  const coats = new Map<Paint, Coat>(PAINTS.map((paint) => [paint, createCoat(editor, paint, sight)]));
  const read = (then: () => void): void => editor.getEditorState().read(then, { editor });

  const forgetUnpainted = (key: NodeKey): void => {
    if (![...coats.values()].some((coat) => coat.has(key))) sight.forget(key);
  };

  const release = (): void => {
    const waiting = [...coats.values()].filter((coat) => coat.isWaiting());
    if (waiting.length === 0) return;
    const caret = caretPlace(editor);
    read(() => {
      for (const coat of waiting) coat.$release(caret);
    });
  };

  const follow = (changed: (coat: Coat) => readonly string[]): void => {
    const work = [...coats.values()]
      .map((coat) => ({ coat, keys: changed(coat) }))
      .filter(({ keys }) => keys.length > 0);
    if (work.length === 0) return;
    const caret = caretPlace(editor);
    read(() => {
      for (const { coat, keys } of work) for (const key of keys) coat.$follow(key, caret);
    });
    for (const { keys } of work) for (const key of keys) forgetUnpainted(key);
  };

  const update = (payload: UpdateListenerPayload): void => {
    const { dirtyElements } = payload;
    if (changedAtLarge(payload)) follow((coat) => coat.keys());
    else if (dirtyElements.size > 0) follow((coat) => [...dirtyElements.keys()].filter((key) => coat.has(key)));
    release();
  };

  const lift = (): void => {
    for (const coat of coats.values()) coat.lift();
  };

  return {
    paint: (paint, spots) => {
      const coat = coats.get(paint);
      if (!coat) return;
      const passages = groupBy(spots, ({ key }) => key);
      const caret = caretPlace(editor);
      for (const key of coat.keys()) {
        if (passages.has(key)) continue;
        coat.drop(key);
        forgetUnpainted(key);
      }
      read(() => {
        for (const [key, own] of passages) coat.$put(key, own, caret);
      });
    },
    spotAt: (paint, place) => coats.get(paint)?.spotAt(place) ?? null,
    stop: mergeRegister(
      editor.registerUpdateListener(update),
      // A sheet that is put aside keeps its strokes for when it comes back, but not on the page.
      editor.registerRootListener((root) => (root === null ? lift() : follow((coat) => coat.keys()))),
      registerLeaving(editor, release),
      lift,
      sight.stop,
    ),
  };
};
