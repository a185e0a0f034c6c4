/** Words for people: a key and its values become a sentence in their language, with plurals and numbers as that language has them. */
import { IntlMessageFormat } from 'intl-messageformat';
import { remembered } from '../remembered';
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

const en = [
  enApp,
  enCheck,
  enCounts,
  enChecks,
  enDesk,
  enEditor,
  enExport,
  enFind,
  enHelp,
  enHistory,
  enImporting,
  enLibrary,
  enLocking,
  enMain,
  enNewsroom,
  enPalette,
  enProofing,
  enRoyalty,
  enUpdating,
  enSettings,
  enWelcome,
  enWorkflow,
] as const;

const vi = [
  viApp,
  viCheck,
  viCounts,
  viChecks,
  viDesk,
  viEditor,
  viExport,
  viFind,
  viHelp,
  viHistory,
  viImporting,
  viLibrary,
  viLocking,
  viMain,
  viNewsroom,
  viPalette,
  viProofing,
  viRoyalty,
  viUpdating,
  viSettings,
  viWelcome,
  viWorkflow,
] as const;

type KeysOf<Tables extends readonly object[]> = { [N in keyof Tables]: keyof Tables[N] }[number];

/** A key is a key only when both languages have it. */
export type MessageKey = KeysOf<typeof en> & KeysOf<typeof vi>;

type Table = Readonly<Record<string, string>>;

const TABLES: Readonly<Record<Language, readonly Table[]>> = { en, vi };

/** Asked of one table after another: putting them together first would take longer than all that a start says. */
const messageIn = (language: Language, key: string): string | undefined =>
  TABLES[language].find((table) => Object.hasOwn(table, key))?.[key];

type Messages = Readonly<Record<MessageKey, string>>;

const together = remembered((tables: readonly Table[]): Messages => Object.assign({}, ...tables));

/** Everything that is said, for looking through: put together when it is asked for. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  get en(): Messages {
    return together(en);
  },
  get vi(): Messages {
    return together(vi);
  },
};

/** For keys that are put together, as those of rules are. */
export const isMessageKey = (key: string): key is MessageKey => messageIn('vi', key) !== undefined;

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Most messages are said as they stand: nothing in them is a value, a plural or quoted. */
const HAS_SYNTAX = /[{}']/u;

type Said = (values: Readonly<Record<string, string | number>> | undefined) => string;

const sayingOf = (message: string, language: Language): Said => {
  if (!HAS_SYNTAX.test(message)) return () => message;
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return (values) => String(format.format(values));
};

/** Messages are parsed once, when first said. */
export const translator = (language: Language): Translate => {
  const known = new Map<MessageKey, Said>();
  return (key, values) => {
    const say = known.get(key) ?? sayingOf(messageIn(language, key) ?? key, language);
    known.set(key, say);
    return say(values);
  };
};
