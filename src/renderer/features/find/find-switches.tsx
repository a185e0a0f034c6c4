/** How the words are looked for: capitals, accents, whole words, patterns, and in which part of the article. */
import { CaseSensitive, Regex, TextSelect, WholeWord } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { BAR_KEYS } from './bar-keys';
import type { Find } from './find';
import type { FindActs } from './find-acts';
import styles from './find-bar.module.css';
import { FindSwitch } from './find-switch';

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

export interface FindSwitchesProps {
  readonly find: Find;
  readonly acts: Pick<FindActs, 'look' | 'scope'>;
}

export const FindSwitches = ({ find: { query, scope }, acts }: FindSwitchesProps): JSX.Element => {
  const { t } = useWords();
  const { caseMatters, accentsMatter, wholeWord, regex } = query;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a box of its own, these are buttons in a row
    <div className={styles.switches} role="group" aria-label={t('find.ways')}>
      <FindSwitch
        name={t('find.case')}
        keys={BAR_KEYS.caseMatters}
        on={caseMatters}
        onPress={() => acts.look({ caseMatters: !caseMatters })}
      >
        <CaseSensitive {...ICON} size={18} />
      </FindSwitch>
      <FindSwitch
        name={t('find.accents')}
        keys={BAR_KEYS.accents}
        on={!accentsMatter && !regex}
        why={regex ? t('find.accents-regex') : null}
        onPress={() => acts.look({ accentsMatter: !accentsMatter })}
      >
        <span className={styles.sign} aria-hidden>
          á=a
        </span>
      </FindSwitch>
      <FindSwitch
        name={t('find.whole-word')}
        keys={BAR_KEYS.wholeWord}
        on={wholeWord}
        onPress={() => acts.look({ wholeWord: !wholeWord })}
      >
        <WholeWord {...ICON} />
      </FindSwitch>
      <FindSwitch name={t('find.regex')} keys={BAR_KEYS.regex} on={regex} onPress={() => acts.look({ regex: !regex })}>
        <Regex {...ICON} size={15} />
      </FindSwitch>
      <FindSwitch name={t('find.scope')} on={scope !== null} onPress={acts.scope}>
        <TextSelect {...ICON} />
      </FindSwitch>
    </div>
  );
};
