/** Every rule with its reason, and how loudly it speaks. */
import { type JSX, useId } from 'react';
import { houseOf, loudnessOf } from '#shared/check/house';
import { LOUDNESS, type Loudness } from '#shared/check/house-style';
import { RULE_GROUPS, type Rule } from '#shared/check/rule';
import { RULES } from '#shared/check/rules';
import { nameRule, reasonOf } from '#shared/check/say';
import { useWords } from '../../i18n/words';
import styles from './rules.module.css';
import type { StyleProps } from './rules-page';

const AS_LAYOUT = 'layout';

/** What the rule does where the newsroom says nothing of its own. */
const normally = (rule: Rule, { layout }: StyleProps): Loudness =>
  loudnessOf(rule, houseOf(layout, { glossary: [], styles: {} }, ''));

const RuleRow = (props: StyleProps & { readonly rule: Rule }): JSX.Element => {
  const { t } = useWords();
  const { rule, own, isReadOnly, onStyle } = props;
  const id = useId();
  const name = nameRule(rule.id, t);
  const set = (chosen: string): void => {
    const { [rule.id]: _, ...others } = own.rules ?? {};
    const loudness = LOUDNESS.find((each) => each === chosen);
    onStyle({ ...own, rules: loudness === undefined ? others : { ...others, [rule.id]: loudness } });
  };
  return (
    <li className={styles.rule}>
      <div>
        <label htmlFor={id} className={styles.name}>
          {name}
        </label>
        <p id={`${id}-why`} className={styles.why}>
          {reasonOf(rule.id, t)}
        </p>
      </div>
      <select
        id={id}
        className={styles.choice}
        aria-describedby={`${id}-why`}
        disabled={isReadOnly || rule.isFixed}
        value={rule.isFixed ? AS_LAYOUT : (own.rules?.[rule.id] ?? AS_LAYOUT)}
        onChange={(event) => set(event.target.value)}
      >
        <option value={AS_LAYOUT}>
          {t('newsroom.rules.as-layout', { choice: t(`newsroom.loudness.${normally(rule, props)}`) })}
        </option>
        {LOUDNESS.map((loudness) => (
          <option key={loudness} value={loudness}>
            {t(`newsroom.loudness.${loudness}`)}
          </option>
        ))}
      </select>
    </li>
  );
};

export const RuleGroups = (props: StyleProps): JSX.Element => {
  const { t } = useWords();
  const groups = RULE_GROUPS.map((group) => ({ group, rules: RULES.filter((rule) => rule.group === group) }));
  return (
    <>
      {groups
        .filter(({ rules }) => rules.length > 0)
        .map(({ group, rules }) => (
          <section key={group} aria-label={t(`newsroom.group.${group}`)}>
            <h3 className={styles.group}>{t(`newsroom.group.${group}`)}</h3>
            <ul>
              {rules.map((rule) => (
                <RuleRow key={rule.id} {...props} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
};
