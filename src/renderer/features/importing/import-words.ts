/** What the importer has to say, in words: its doubts, what it could not take along, how a source stands. */
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Conversion, Note } from '#shared/importing/document';
import type { Warning } from '#shared/importing/text';
import type { SourceState } from './sources';

const warningKey = (kind: Warning['kind']): MessageKey => `importing.warning.${kind}`;

/** With the words it is about, for a list. */
export const sayWarning = (t: Translate, { kind, text, line }: Warning): string => t(warningKey(kind), { text, line });

/** Beside the words it is about. */
export const doubtWords = (kind: Warning['kind']): MessageKey => `importing.doubt.${kind}`;

export const noteWords = (kind: Note['kind']): MessageKey => `importing.note.${kind}`;

export const stateWords = (state: SourceState): MessageKey => `importing.state.${state}`;

const CHARSETS: Readonly<Record<Conversion['charset'], string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
  viscii: 'VISCII',
};

export const charsetName = (charset: Conversion['charset']): string => CHARSETS[charset];
