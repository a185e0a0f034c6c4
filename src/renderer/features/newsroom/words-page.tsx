/** Words that the spelling takes as right, of this newsroom's own. */
import { type JSX, useMemo, useState } from 'react';
import { wordsIn } from '#shared/newsroom/words-in';
import { useWords } from '../../i18n/words';
import { AreaField } from './field';
import styles from './fields.module.css';
import { Form } from './form';
import { GuardedButton } from './guarded-button';
import type { PageProps } from './newsroom-props';
import { Page } from './page';
import { PickList } from './pick-list';

const PASTED_LENGTH = 2_000_000;

const AddWords = ({ readOnly, acts, say }: PageProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const words = useMemo(() => wordsIn(typed), [typed]);
  const add = async (): Promise<void> => {
    if (words.length === 0 || readOnly !== null) return;
    const went = await acts.change({ is: 'add-words', words });
    if (went === null) setTyped('');
    say(went ?? { tone: 'done', text: t('newsroom.words.added', { count: words.length }) });
  };
  return (
    <Form onKeep={() => void add()}>
      <AreaField
        label={t('newsroom.words.add')}
        hint={t('newsroom.words.add-hint')}
        value={typed}
        max={PASTED_LENGTH}
        rows={6}
        grows
        readOnly={readOnly !== null}
        onType={setTyped}
      />
      <div className={styles.buttons}>
        <GuardedButton
          look={words.length === 0 ? 'plain' : 'primary'}
          words={t('newsroom.words.add-count', { count: words.length })}
          why={readOnly ?? (words.length === 0 ? t('newsroom.words.none') : null)}
          onPress={() => void add()}
        />
      </div>
    </Form>
  );
};

export const WordsPage = (props: PageProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, chosen, onChoose, readOnly, acts, say } = props;
  const { words } = newsroom;
  const picks = useMemo(() => words.map((word) => ({ key: word, title: word })), [words]);
  const isChosen = chosen !== null && words.includes(chosen);
  const remove = async (word: string): Promise<void> => {
    const at = words.indexOf(word);
    onChoose(words[at + 1] ?? words[at - 1] ?? null);
    const went = await acts.change({ is: 'drop-words', words: [word] });
    const text = t('newsroom.words.removed', { word });
    say(went ?? { tone: 'done', text, back: { is: 'add-words', words: [word] } });
  };
  const nothingChosen = isChosen ? null : t('newsroom.words.choose');
  return (
    <Page
      list={
        <PickList
          isLow
          label={t('newsroom.tab.words')}
          picks={picks}
          chosen={chosen}
          onChoose={onChoose}
          empty={t('newsroom.words.empty')}
          onDelete={(word) => {
            if (readOnly === null) void remove(word);
          }}
        >
          <GuardedButton
            words={t('newsroom.words.remove')}
            why={readOnly ?? nothingChosen}
            onPress={() => {
              if (chosen !== null) void remove(chosen);
            }}
          />
        </PickList>
      }
    >
      <p className={styles.what}>{t('newsroom.words.what')}</p>
      <AddWords {...props} />
    </Page>
  );
};
