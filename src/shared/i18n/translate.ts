/** Words for people: a key and its values become a sentence in their language, with plurals and numbers as that language has them. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../settings';
import enApp from './en/app.json';
import enCheck from './en/check.json';
import enChecks from './en/checks.json';
import enCounts from './en/counts.json';
import enDesk from './en/desk.json';
import enEditor from './en/editor.json';
import enExport from './en/export.json';
import enFind from './en/find.json';
import enHelp from './en/help.json';
import enHistory from './en/history.json';
import enImporting from './en/importing.json';
import enLibrary from './en/library.json';
import enLocking from './en/locking.json';
import enMain from './en/main.json';
import enNewsroom from './en/newsroom.json';
import enPalette from './en/palette.json';
import enProofing from './en/proofing.json';
import enRoyalty from './en/royalty.json';
import enSettings from './en/settings.json';
import enUpdating from './en/updating.json';
import enWelcome from './en/welcome.json';
import enWorkflow from './en/workflow.json';
import viApp from './vi/app.json';
import viCheck from './vi/check.json';
import viChecks from './vi/checks.json';
import viCounts from './vi/counts.json';
import viDesk from './vi/desk.json';
import viEditor from './vi/editor.json';
import viExport from './vi/export.json';
import viFind from './vi/find.json';
import viHelp from './vi/help.json';
import viHistory from './vi/history.json';
import viImporting from './vi/importing.json';
import viLibrary from './vi/library.json';
import viLocking from './vi/locking.json';
import viMain from './vi/main.json';
import viNewsroom from './vi/newsroom.json';
import viPalette from './vi/palette.json';
import viProofing from './vi/proofing.json';
import viRoyalty from './vi/royalty.json';
import viSettings from './vi/settings.json';
import viUpdating from './vi/updating.json';
import viWelcome from './vi/welcome.json';
import viWorkflow from './vi/workflow.json';

const en = {
  ...enApp,
  ...enCheck,
  ...enCounts,
  ...enChecks,
  ...enDesk,
  ...enEditor,
  ...enExport,
  ...enFind,
  ...enHelp,
  ...enHistory,
  ...enImporting,
  ...enLibrary,
  ...enLocking,
  ...enMain,
  ...enNewsroom,
  ...enPalette,
  ...enProofing,
  ...enRoyalty,
  ...enUpdating,
  ...enSettings,
  ...enWelcome,
  ...enWorkflow,
};
/** A key is a key only when both languages have it. */
const vi = {
  ...viApp,
  ...viCheck,
  ...viCounts,
  ...viChecks,
  ...viDesk,
  ...viEditor,
  ...viExport,
  ...viFind,
  ...viHelp,
  ...viHistory,
  ...viImporting,
  ...viLibrary,
  ...viLocking,
  ...viMain,
  ...viNewsroom,
  ...viPalette,
  ...viProofing,
  ...viRoyalty,
  ...viUpdating,
  ...viSettings,
  ...viWelcome,
  ...viWorkflow,
};

export type MessageKey = keyof typeof en & keyof typeof vi;

export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, vi };

/** For keys that are put together, as those of rules are. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Messages are parsed once, when first said. */
export const translator = (language: Language): Translate => {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const fresh = new IntlMessageFormat(MESSAGES[language][key], language, undefined, { ignoreTag: true });
    parsed.set(key, fresh);
    return fresh;
  };
  return (key, values) => String(formatOf(key).format(values));
};
