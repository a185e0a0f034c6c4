/** What became of a file, in words. */
import type { Difference, ExportOutcome, FileState } from '#shared/exporting/order';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { sizeSaid } from '../../i18n/size';

const sayDifference = (
  { slot, expected, found }: Difference,
  t: Translate,
  slotName: (slot: string) => string,
): string => t('export.difference', { slot: slotName(slot), expected, found });

/** @param outcome undefined while there is none */
export const sayFile = (
  state: FileState,
  outcome: ExportOutcome | undefined,
  words: { readonly t: Translate; readonly language: Language },
  slotName: (slot: string) => string,
): string => {
  const { t, language } = words;
  if (outcome === undefined || state === 'cancelled') return t(`export.state.${state}`);
  if (outcome.ok) return t('export.state.made', { size: sizeSaid(outcome.bytes, language) });
  const said = `${t(whatHappened(outcome.reason))} ${t(whatToDo(outcome.reason))}`;
  return outcome.difference === undefined ? said : `${said} ${sayDifference(outcome.difference, t, slotName)}`;
};
