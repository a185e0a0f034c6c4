/** The pattern that files are named by, with the name it gives the article that is looked at, and what is wrong with it. */
import { type JSX, useEffect, useId, useState } from 'react';
import { ENDINGS } from '#shared/exporting/formats';
import { nameFrom } from '#shared/exporting/naming/export-name';
import { type NameProblem, nameProblem } from '#shared/exporting/naming/name-problem';
import { NAME_WORDS, type NameWord, type NameWords } from '#shared/exporting/naming/name-words';
import type { Translate } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { useLatest } from '../../ui/use-latest';
import controls from './controls.module.css';
import type { ExportDialogProps } from './export-props';
import styles from './name-field.module.css';

const NAME_MAX = 200;
/** Milliseconds after the last letter. */
const PAUSE = 400;

/** Names for an example, until those of an article are known. */
const SAMPLE: NameWords = {
  date: '2024-05-22',
  slug: 'cau-moi',
  headline: 'cau-moi-qua-song',
  author: 'ngoc-han',
  section: 'thoi-su',
  id: '01hzy4m2w8',
};

const sayProblem = (problem: NameProblem, t: Translate): string => {
  switch (problem.reason) {
    case 'unknown-word':
      return t('export.name.unknown-word', { word: `{${problem.word}}` });
    case 'character':
      return t('export.name.character', { character: problem.character });
    default:
      return t(`export.name.${problem.reason}`);
  }
};

/** Told once the typing pauses, and at the latest when the field goes. */
const useTyped = (kept: string, onKeep: (name: string) => void): readonly [string, (name: string) => void] => {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useLatest(() => {
    if (typed !== null && typed !== kept) onKeep(typed);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  useEffect(() => () => keep.current(), [keep]);
  // What somebody else chose, as a preset, shows at once.
  useEffect(() => setTyped((now) => (now === kept ? null : now)), [kept]);
  return [typed ?? kept, setTyped];
};

export interface NameFieldProps extends Pick<ExportDialogProps, 'manner' | 'acts'> {
  /** Null until they are known. */
  readonly names: NameWords | null;
}

export const NameField = ({ manner, acts, names }: NameFieldProps): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  const [name, type] = useTyped(manner.name, (kept) => acts.change({ name: kept }));
  const problem = nameProblem(name);
  const ending = ENDINGS[manner.formats[0] ?? 'html'];
  const put = (word: NameWord): void => type(`${name}${name === '' || name.endsWith('-') ? '' : '-'}{${word}}`);
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{t('export.name')}</label>
      <input
        id={id}
        type="text"
        className={controls.input}
        value={name}
        maxLength={NAME_MAX}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-example`}
        aria-invalid={problem?.reason === 'empty' || problem?.reason === 'unknown-word'}
        onChange={(event) => type(event.target.value)}
      />
      <div className={styles.words}>
        {NAME_WORDS.map((word) => (
          <button key={word} type="button" className={styles.word} onClick={() => put(word)}>
            {t(`export.name.word.${word}`)}
          </button>
        ))}
      </div>
      <p id={`${id}-example`} className={styles.example}>
        <bdi className={styles.file}>{`${nameFrom(names ?? SAMPLE, name, SAMPLE.slug)}.${ending}`}</bdi>
        {problem === null ? null : <span className={styles.problem}>{sayProblem(problem, t)}</span>}
      </p>
    </div>
  );
};
