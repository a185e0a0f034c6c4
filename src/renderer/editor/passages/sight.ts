/** Which passages are on the screen or near it: only there is paint put on, because the page looks at every stroke anew with every key. */
import type { LexicalEditor, NodeKey } from 'lexical';
import { scrollerOf } from '../place/scroller';

export interface Sight {
  /** From now on its coming and going is told; asked again after its element may be another. */
  readonly watch: (key: NodeKey) => void;
  readonly forget: (key: NodeKey) => void;
  /** As last told; false until then. */
  readonly sees: (key: NodeKey) => boolean;
  readonly stop: () => void;
}

/** A screen above and below, so that nothing is underlined while somebody scrolls. */
const NEAR = '100% 0px';

export const createSight = (editor: LexicalEditor, changed: (keys: readonly NodeKey[]) => void): Sight => {
  const elements = new Map<NodeKey, Element>();
  const keys = new WeakMap<Element, NodeKey>();
  const seen = new Set<NodeKey>();

  const take = (entries: readonly IntersectionObserverEntry[]): void => {
    const moved = entries.flatMap(({ target, isIntersecting }) => {
      const key = keys.get(target);
      if (key === undefined || elements.get(key) !== target || seen.has(key) === isIntersecting) return [];
      if (isIntersecting) seen.add(key);
      else seen.delete(key);
      return [key];
    });
    if (moved.length > 0) changed(moved);
  };
  let observer: IntersectionObserver | null = null;
  /** The sheet's own scroller is asked: what it stands in paints nothing beyond its edges, and would cut the margin off. */
  const observe = (element: Element): void => {
    observer ??= new IntersectionObserver(take, { root: scrollerOf(editor.getRootElement()), rootMargin: NEAR });
    observer.observe(element);
  };

  const forget = (key: NodeKey): void => {
    const element = elements.get(key);
    if (element !== undefined) observer?.unobserve(element);
    elements.delete(key);
    seen.delete(key);
  };

  return {
    watch: (key) => {
      const element = editor.getElementByKey(key);
      const before = elements.get(key);
      if (element === null || element === before) return;
      if (before !== undefined) observer?.unobserve(before);
      elements.set(key, element);
      keys.set(element, key);
      observe(element);
    },
    forget,
    sees: (key) => seen.has(key),
    stop: () => observer?.disconnect(),
  };
};
