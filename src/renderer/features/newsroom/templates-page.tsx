/** What new articles may begin with. */
import { type JSX, useMemo } from 'react';
import { firstWords } from '#shared/newsroom/snippet-text';
import { useWords } from '../../i18n/words';
import { GuardedButton } from './guarded-button';
import { Hint } from './hint';
import type { PageProps } from './newsroom-props';
import { Page } from './page';
import { PickList } from './pick-list';
import { TemplateForm } from './template-form';

export const TemplatesPage = (props: PageProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, chosen, onChoose, readOnly, acts } = props;
  const { templates } = newsroom;
  const picks = useMemo(
    () => templates.map(({ id, name, content }) => ({ key: id, title: name, detail: firstWords(content) })),
    [templates],
  );
  const template = templates.find(({ id }) => id === chosen);
  const noArticle = acts.keepAsTemplate === null ? t('newsroom.templates.no-article') : null;
  return (
    <Page
      list={
        <PickList
          label={t('newsroom.tab.templates')}
          picks={picks}
          chosen={chosen}
          onChoose={onChoose}
          empty={t('newsroom.templates.empty')}
        >
          <GuardedButton
            words={t('newsroom.templates.add')}
            why={readOnly ?? noArticle}
            onPress={() => acts.keepAsTemplate?.()}
          />
        </PickList>
      }
    >
      {template === undefined ? (
        <Hint title={t('newsroom.tab.templates')} text={t('newsroom.templates.what')} />
      ) : (
        <TemplateForm key={template.id} {...props} template={template} />
      )}
    </Page>
  );
};
