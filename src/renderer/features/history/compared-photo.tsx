/** A photo in a comparison: the picture itself, not the name of its file. */
import type { JSX } from 'react';
import type { LineComparison, Stretch } from '#shared/history/comparison';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './compared-line.module.css';

const nameWithout = (stretches: readonly Stretch[], change: Stretch['change']): string =>
  stretches
    .filter((stretch) => stretch.change !== change)
    .map(({ text }) => text)
    .join('');

const Picture = ({ name, change }: { readonly name: string; readonly change: Stretch['change'] }): JSX.Element => {
  const { t } = useWords();
  const picture = <img className={styles.picture} src={`dateline://asset/${name}`} alt={t('history.line.photo')} />;
  if (change === 'same') return picture;
  const Changed = change === 'added' ? 'ins' : 'del';
  return (
    <Changed className={styles[change]}>
      <span className={classNames('for-readers', styles.unselectable)}>{t(`history.${change}`)} </span>
      {picture}
    </Changed>
  );
};

export const ComparedPhoto = ({ stretches }: Pick<LineComparison, 'stretches'>): JSX.Element => {
  const older = nameWithout(stretches, 'added');
  const newer = nameWithout(stretches, 'removed');
  if (older === newer) return <Picture name={newer} change="same" />;
  return (
    <div className={styles.pictures}>
      {older === '' ? null : <Picture name={older} change="removed" />}
      {newer === '' ? null : <Picture name={newer} change="added" />}
    </div>
  );
};
