/** An island: a part of the sheet that React draws and Lexical leaves alone, so that fields and buttons keep their own keys and caret. */
import { setDOMUnmanaged, stopLexicalPropagation } from 'lexical';

/** What a native field must handle itself: Lexical would write these into the article. */
const EDITING_EVENTS = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'cut',
  'copy',
  'paste',
  'compositionstart',
  'compositionend',
] as const;

export const claimEvents = (element: HTMLElement): void => {
  for (const name of EDITING_EVENTS) element.addEventListener(name, stopLexicalPropagation);
};

export const createIsland = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.dataset.island = name;
  element.contentEditable = 'false';
  setDOMUnmanaged(element, { captureSelection: true });
  claimEvents(element);
  return element;
};

/** @returns null where the element holds no island of that name. */
export const islandIn = (element: HTMLElement, name: string): HTMLElement | null =>
  element.querySelector<HTMLElement>(`:scope > [data-island="${name}"]`);
