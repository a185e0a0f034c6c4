/** The second row of the bar: what comes in the place of what was found. */
import type { JSX, KeyboardEvent } from 'react';
import { QUERY_MAX } from '#shared/finding/query';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { enterOf } from './bar-keys';
import { countOf, type Find } from './find';
import type { FindActs } from './find-acts';
import styles from './find-bar.module.css';
import { FindSwitch } from './find-switch';

export interface ReplaceRowProps {
  readonly find: Find;
  /** Why nothing may be replaced; null where it may. */
  readonly readOnly: string | null;
  readonly acts: Pick<FindActs, 'replacement' | 'keepCase' | 'replaceOne' | 'replaceAll'>;
}

interface ReplaceButtonProps {
  readonly words: string;
  readonly isIdle: boolean;
  readonly onPress: () => void;
}

/** Stays within reach where it does nothing: the keys would be lost with it. */
const ReplaceButton = ({ words, isIdle, onPress }: ReplaceButtonProps): JSX.Element => (
  <Button className={styles.act} aria-disabled={isIdle} onClick={isIdle ? undefined : onPress}>
    {words}
  </Button>
);

export const ReplaceRow = ({ find, readOnly, acts }: ReplaceRowProps): JSX.Element => {
  const { t } = useWords();
  const isIdle = readOnly !== null || countOf(find) === 0;
  const press = (event: KeyboardEvent): void => {
    if (enterOf(event) === null) return;
    event.preventDefault();
    if (!isIdle) acts.replaceOne();
  };
  return (
    <div className={styles.row} data-part="replace">
      <input
        type="text"
        className={styles.input}
        aria-label={t('find.replacement')}
        placeholder={t('find.replacement')}
        value={find.replacement}
        maxLength={QUERY_MAX}
        readOnly={readOnly !== null}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => acts.replacement(event.target.value)}
        onKeyDown={press}
      />
      <div className={styles.acts}>
        <FindSwitch name={t('find.keep-case')} on={find.keepsCase} onPress={() => acts.keepCase(!find.keepsCase)}>
          <span className={styles.sign} aria-hidden>
            Ab→Xy
          </span>
        </FindSwitch>
        <ReplaceButton words={t('find.replace-one')} isIdle={isIdle} onPress={acts.replaceOne} />
        <ReplaceButton words={t('find.replace-all')} isIdle={isIdle} onPress={acts.replaceAll} />
      </div>
    </div>
  );
};
