/** Names as the house writes them: people, titles, agencies, places. */
import { type JSX, useMemo } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { GlossaryForm } from './glossary-form';
import { GuardedButton } from './guarded-button';
import { Hint } from './hint';
import type { PageProps } from './newsroom-props';
import { NEW, Page } from './page';
import { type Pick, PickList } from './pick-list';

export const GlossaryPage = (props: PageProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, chosen, onChoose, readOnly, acts, say } = props;
  const { glossary } = newsroom;
  const picks = useMemo(
    () =>
      glossary.map(({ name, kind, means, wrong }): Pick => {
        const said = t(`newsroom.kind.${kind}`);
        return { key: name, title: name, detail: means === '' ? said : `${said} · ${means}`, also: wrong.join('\n') };
      }),
    [glossary, t],
  );
  const entry = glossary.find(({ name }) => name === chosen);
  return (
    <Page
      list={
        <PickList
          label={t('newsroom.tab.glossary')}
          picks={picks}
          chosen={chosen}
          onChoose={onChoose}
          empty={t('newsroom.glossary.empty')}
        >
          <GuardedButton words={t('newsroom.glossary.add')} why={readOnly} onPress={() => onChoose(NEW)} />
          <GuardedButton
            words={t('newsroom.glossary.import')}
            why={readOnly}
            onPress={() => void acts.importNames().then(say)}
          />
          <Button onClick={() => void acts.exportNames().then(say)}>{t('newsroom.glossary.export')}</Button>
        </PickList>
      }
    >
      {entry === undefined && chosen !== NEW ? (
        <Hint title={t('newsroom.tab.glossary')} text={t('newsroom.glossary.what')} />
      ) : (
        <GlossaryForm key={chosen} {...props} entry={entry ?? null} />
      )}
    </Page>
  );
};
