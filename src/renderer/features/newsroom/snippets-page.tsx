/** Texts that are put in with a few keys. */
import { type JSX, useMemo } from 'react';
import { firstWords } from '#shared/newsroom/snippet-text';
import { useWords } from '../../i18n/words';
import { GuardedButton } from './guarded-button';
import { Hint } from './hint';
import type { PageProps } from './newsroom-props';
import { NEW, Page } from './page';
import { PickList } from './pick-list';
import { SnippetForm } from './snippet-form';

export const SnippetsPage = (props: PageProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, chosen, onChoose, readOnly } = props;
  const { snippets } = newsroom;
  const picks = useMemo(
    () =>
      snippets.map(({ id, name, shortcut, content }) => ({
        key: id,
        title: shortcut === '' ? name : `${name}  /${shortcut}`,
        detail: firstWords(content),
      })),
    [snippets],
  );
  const snippet = snippets.find(({ id }) => id === chosen);
  return (
    <Page
      list={
        <PickList
          label={t('newsroom.tab.snippets')}
          picks={picks}
          chosen={chosen}
          onChoose={onChoose}
          empty={t('newsroom.snippets.empty')}
        >
          <GuardedButton words={t('newsroom.snippets.add')} why={readOnly} onPress={() => onChoose(NEW)} />
        </PickList>
      }
    >
      {snippet === undefined && chosen !== NEW ? (
        <Hint title={t('newsroom.tab.snippets')} text={t('newsroom.snippets.what')} />
      ) : (
        <SnippetForm key={chosen} {...props} snippet={snippet ?? null} />
      )}
    </Page>
  );
};
