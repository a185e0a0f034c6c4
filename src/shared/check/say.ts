/** A finding in words, and the names under which people know the rules. */
import { isMessageKey, type MessageKey, type Translate } from '../i18n/translate';
import type { Finding } from './finding';

/** A rule without words, as one of a later version, is told by its own name. */
const said = (t: Translate, keys: readonly string[], values: Readonly<Record<string, string | number>>): string => {
  const key = keys.find(isMessageKey) satisfies MessageKey | undefined;
  return key === undefined ? (keys.at(-1) ?? '') : t(key, values);
};

/** What of a finding its sentence needs. */
export type Sayable = Pick<Finding, 'rule' | 'variant' | 'values' | 'text' | 'fix'>;

/** Messages may name `{text}`, what was found, and `{fix}`, what to put in its place, beside what the rule hands over. */
export const sayFinding = (found: Sayable, t: Translate): string => {
  const key = `check.${found.rule}`;
  const keys = found.variant === undefined ? [key] : [`${key}.${found.variant}`, key];
  return said(t, keys, { text: found.text, fix: found.fix ?? '', ...found.values });
};

export const nameRule = (id: string, t: Translate): string => said(t, [`check.${id}.name`, id], {});

/** Why the house wants it so, and where the rule comes from; empty where nothing is said. */
export const reasonOf = (id: string, t: Translate): string => said(t, [`check.${id}.why`, ''], {});
