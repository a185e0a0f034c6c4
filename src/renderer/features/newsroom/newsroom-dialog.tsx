/** What the newsroom keeps, page by page: names, words, snippets, templates, rules, themes. */
import { type JSX, useState } from 'react';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Newsroom } from '#shared/newsroom/newsroom';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { Tabs } from '../../ui/tabs';
import { GlossaryPage } from './glossary-page';
import styles from './newsroom.module.css';
import type { NewsroomActs, PageProps } from './newsroom-props';
import { NEWSROOM_TABS, type NewsroomTab } from './newsroom-tab';
import { RulesPage } from './rules-page';
import type { Said } from './said';
import { SaidLine } from './said-line';
import { SnippetsPage } from './snippets-page';
import { TemplatesPage } from './templates-page';
import { ThemesPage } from './themes-page';
import { WordsPage } from './words-page';

const PAGES: Readonly<Record<NewsroomTab, (props: PageProps) => JSX.Element>> = {
  glossary: GlossaryPage,
  words: WordsPage,
  snippets: SnippetsPage,
  templates: TemplatesPage,
  rules: RulesPage,
  themes: ThemesPage,
};

export interface NewsroomDialogProps {
  /** Null until it is read. */
  readonly newsroom: Newsroom | null;
  readonly layouts: readonly HouseLayout[];
  readonly readOnly: string | null;
  /** Where it opens. */
  readonly tab: NewsroomTab;
  readonly chosen: string | null;
  readonly acts: NewsroomActs;
  readonly onClose: () => void;
}

const Pages = (props: NewsroomDialogProps & { readonly newsroom: Newsroom }): JSX.Element => {
  const { t } = useWords();
  const [tab, setTab] = useState(props.tab);
  const [chosen, setChosen] = useState(props.chosen);
  const [said, say] = useState<Said | null>(null);
  const page: PageProps = { ...props, chosen, onChoose: setChosen, fresh: props.chosen, say };
  const turn = (to: NewsroomTab): void => {
    setTab(to);
    setChosen(null);
  };
  return (
    <div className={styles.dialog}>
      <Tabs
        label={t('newsroom.title')}
        chosen={tab}
        onChoose={turn}
        tabs={NEWSROOM_TABS.map((name) => {
          const Shown = PAGES[name];
          return { name, label: t(`newsroom.tab.${name}`), content: name === tab ? <Shown {...page} /> : null };
        })}
      />
      <SaidLine said={said} onChange={(change) => void props.acts.change(change).then(say)} />
    </div>
  );
};

export const NewsroomDialog = (props: NewsroomDialogProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, readOnly, tab, chosen, onClose } = props;
  return (
    <Dialog broad title={t('newsroom.title')} closeName={t('app.close')} onClose={onClose}>
      {readOnly === null ? null : <p className={styles.readOnly}>{readOnly}</p>}
      {newsroom === null ? (
        <p className={styles.dialog}>{t('newsroom.reading')}</p>
      ) : (
        <Pages key={`${tab} ${chosen}`} {...props} newsroom={newsroom} />
      )}
    </Dialog>
  );
};
