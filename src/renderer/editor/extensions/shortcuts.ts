/** Keys for blocks and links while the caret is in the article; none that Unikey, EVKey or AltGr take. */
import { namedSignals } from '@lexical/extension';
import { COMMAND_PRIORITY_HIGH, defineExtension, KEY_DOWN_COMMAND, safeCast } from 'lexical';
import type { Command } from '#shared/commands';

/** With Ctrl alone, by the key's place on the keyboard, so that no layout moves them. */
export const SHORTCUTS: Readonly<Record<string, Command>> = {
  KeyL: 'format/link',
  Digit1: 'format/paragraph',
  Digit2: 'format/subhead-2',
  Digit3: 'format/subhead-3',
  Digit7: 'format/numbers',
  Digit8: 'format/bullets',
  Digit9: 'format/quote',
};

/** With Ctrl and Shift. */
const SHIFTED: Readonly<Record<string, Command>> = { KeyB: 'insert/to-fill' };

/** With Alt and Shift; Unikey changes languages by Alt+Z and Ctrl+Shift, Windows by Alt+Shift alone. */
const MOVES: Readonly<Record<string, Command>> = { ArrowUp: 'edit/block-up', ArrowDown: 'edit/block-down' };

const commandOf = ({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): Command | undefined => {
  if (metaKey) return undefined;
  if (ctrlKey) return altKey ? undefined : (shiftKey ? SHIFTED : SHORTCUTS)[code];
  return altKey && shiftKey ? MOVES[code] : undefined;
};

export interface ShortcutsConfig {
  readonly run: (command: Command) => void;
}

export const ShortcutsExtension = defineExtension({
  name: 'dateline/shortcuts',
  config: safeCast<ShortcutsConfig>({ run: () => {} }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, { run }) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const command = commandOf(event);
        if (!command) return false;
        event.preventDefault();
        run(command);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});
