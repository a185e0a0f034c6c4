/** Keys that are held: they go on with what can go on, as travelling or a larger text, and do not begin, open or fold a thing many times a second. */
import { keysOf } from '#shared/command-keys';
import type { Command } from '#shared/commands';

const ONCE: readonly Command[] = [
  'article/new',
  'article/import',
  'file/print',
  'search/palette',
  'library/lock',
  'view/desk',
  'view/side',
  'view/focus',
  'view/full-screen',
];
const KEYS: ReadonlySet<string | null> = new Set(ONCE.map(keysOf));

type Stroke = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const writtenOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string =>
  [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+');

/** Whether these keys have done already what they do. */
export const haveActed = (stroke: Stroke): boolean => stroke.repeat && KEYS.has(writtenOf(stroke));

/** What the page keeps to itself is not looked up in the menu. */
export const letKeysActOnce = (page: Pick<Window, 'addEventListener'>): void =>
  page.addEventListener(
    'keydown',
    (event) => {
      if (!haveActed(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
