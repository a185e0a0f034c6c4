/** What the importer was not sure of, in words. */
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Warning } from '#shared/importing/text';

const warningKey = (kind: Warning['kind']): MessageKey => `app.import.warning.${kind}`;

export const sayWarning = (t: Translate, { kind, text, line }: Warning): string => t(warningKey(kind), { text, line });
