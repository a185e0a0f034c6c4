/** Dresses the slots on the page: names, placeholders, counters, the slot in use and the end mark, as attributes that the styles draw. */
import { effect } from '@lexical/extension';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { type HouseLayout, ruleOf } from '#shared/layout/house-layout';
import type { Language } from '#shared/settings';
import { captionOf } from '../nodes/figure-node';
import { counterOf } from '../slots/measure';
import { $topOf, isBodyBlock, slotNameOf } from '../slots/slot-of';
import { $closingBlock, $endsWithMark } from '../slots/typed-end-mark';
import { keepsBlocks } from '../what-changed';
import { HouseLayoutExtension } from './house-layout';

type Attributes = Readonly<Record<string, string | null>>;

const NAMES = [
  'data-label',
  'data-placeholder',
  'data-empty',
  'aria-label',
  'data-count',
  'data-over',
  'data-end-mark',
] as const;

const put = (element: HTMLElement, name: string, value: string | null): void => {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** A style draws the words of the element that it draws in: those of a figure stand on its caption. */
const dress = (element: HTMLElement, attributes: Attributes): void => {
  const asked = element.tagName === 'FIGURE' ? captionOf(element) : element;
  for (const name of NAMES) {
    const target = name === 'data-placeholder' ? asked : element;
    if (target !== null) put(target, name, attributes[name] ?? null);
  }
};

/** The slots, the body by its first block; the blocks in between are not walked. */
const $slotTops = (): readonly LexicalNode[] => {
  const tops: LexicalNode[] = [];
  let at = $getRoot().getFirstChild();
  while (at !== null && !isBodyBlock(at)) {
    tops.push(at);
    at = at.getNextSibling();
  }
  if (at !== null) tops.push(at);
  for (at = $getRoot().getLastChild(); at !== null && !isBodyBlock(at); at = at.getPreviousSibling()) tops.push(at);
  return tops;
};

const $isEmpty = (top: LexicalNode): boolean => {
  if (!$isElementNode(top) || top.getTextContentSize() > 0) return false;
  const next = top.getNextSibling();
  return !isBodyBlock(top) || (top.getType() === 'paragraph' && (next === null || !isBodyBlock(next)));
};

const $dressOf = (top: LexicalNode, layout: HouseLayout, language: Language): Attributes => {
  const slot = slotNameOf(top);
  const rule = ruleOf(layout, slot);
  const count = isBodyBlock(top) ? null : counterOf(top, rule);
  const over =
    count !== null && rule?.maxCharacters !== undefined && [...top.getTextContent()].length > rule.maxCharacters;
  const isEmpty = $isEmpty(top);
  const label = rule?.label[language] ?? null;
  return {
    'data-label': label,
    'data-placeholder': rule?.placeholder[language] ?? null,
    'data-empty': isEmpty ? 'true' : null,
    // A headline without a word would be a heading that nothing can be said of.
    'aria-label': isEmpty && slot === 'headline' ? label : null,
    'data-count': count,
    'data-over': over ? 'true' : null,
  };
};

/** The mark is not drawn beside one that was just typed: it will be absorbed. */
const $endMarkKey = (mark: string | null): NodeKey | null => {
  const block = mark === null ? null : $closingBlock();
  return block === null || mark === null || $endsWithMark(block, mark) ? null : block.getKey();
};

const $dressing = (layout: HouseLayout, language: Language): ReadonlyMap<NodeKey, Attributes> => {
  const dressing = new Map($slotTops().map((top) => [top.getKey(), $dressOf(top, layout, language)]));
  const closing = $endMarkKey(layout.endMark);
  if (closing !== null) dressing.set(closing, { ...dressing.get(closing), 'data-end-mark': layout.endMark });
  return dressing;
};

const registerDressing = (editor: LexicalEditor, layout: HouseLayout, language: Language): (() => void) => {
  let dressed: ReadonlySet<NodeKey> = new Set();
  const run = (): void => {
    const dressing = editor.getEditorState().read(() => $dressing(layout, language), { editor });
    for (const key of new Set([...dressed, ...dressing.keys()])) {
      const element = editor.getElementByKey(key);
      if (element !== null) dress(element, dressing.get(key) ?? {});
    }
    dressed = new Set(dressing.keys());
  };
  return mergeRegister(
    editor.registerUpdateListener((update) => {
      const { dirtyElements, dirtyLeaves } = update;
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      // Words in the midst of the body dress nothing.
      if (!keepsBlocks(update) || [...dirtyElements.keys()].some((key) => dressed.has(key))) run();
    }),
    editor.registerRootListener((root) => {
      if (root !== null) run();
    }),
  );
};

/** The slot in use, by caret or by one of its fields; the first block of the body stands for all of them. */
const registerFocus = (editor: LexicalEditor): (() => void) => {
  let focused: Element | null = null;
  const show = (element: Element | null): void => {
    if (element === focused) return;
    focused?.removeAttribute('data-focused');
    element?.setAttribute('data-focused', 'true');
    focused = element;
  };
  const $focusedTop = (): LexicalNode | null => {
    const selection = $getSelection();
    const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
    return top !== null && isBodyBlock(top) ? ($slotTops().find(isBodyBlock) ?? top) : top;
  };
  const update = (): void => {
    const root = editor.getRootElement();
    const active = document.activeElement;
    const top = active === root ? editor.getEditorState().read($focusedTop) : null;
    if (root === null || !root.contains(active)) show(null);
    else if (active !== root) show(active?.closest('[data-slot], .body-photo') ?? null);
    else show(top && editor.getElementByKey(top.getKey()));
  };
  return mergeRegister(
    editor.registerUpdateListener(update),
    editor.registerRootListener((root) => {
      if (root === null) return;
      root.addEventListener('focusin', update);
      root.addEventListener('focusout', update);
      return () => {
        root.removeEventListener('focusin', update);
        root.removeEventListener('focusout', update);
      };
    }),
  );
};

export const DressingExtension = defineExtension({
  name: 'dateline/dressing',
  dependencies: [HouseLayoutExtension],
  register: (editor, _config, state) => {
    const { layout, language } = state.getDependency(HouseLayoutExtension).output;
    return mergeRegister(
      effect(() => registerDressing(editor, layout.value, language.value)),
      registerFocus(editor),
    );
  },
});
