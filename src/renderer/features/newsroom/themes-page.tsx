/** How exported pages can look: the newsroom's own themes, and those of the program to begin with. */
import { type JSX, useMemo } from 'react';
import type { Theme } from '#shared/exporting/theme';
import { allThemes, BUILT_IN_THEMES } from '#shared/exporting/themes';
import { useWords } from '../../i18n/words';
import { GuardedButton } from './guarded-button';
import { Hint } from './hint';
import type { PageProps } from './newsroom-props';
import { Page } from './page';
import { PickList } from './pick-list';
import { copyOfTheme } from './theme-draft';
import { ThemeForm } from './theme-form';
import { ThemePreview } from './theme-preview';

/** @returns what makes the newsroom's own theme out of another one */
const useCopying = ({ acts, say, onChoose }: PageProps): ((theme: Theme) => void) => {
  const { t, language } = useWords();
  const copy = async (from: Theme): Promise<void> => {
    const name = t('newsroom.themes.copy-of', { theme: from.name[language] });
    const theme = copyOfTheme(from, acts.newId(), name);
    const went = await acts.change({ is: 'put-theme', theme });
    say(went ?? { tone: 'done', text: t('newsroom.kept', { name }) });
    if (went === null) onChoose(theme.id);
  };
  return (theme) => void copy(theme);
};

const Shipped = (props: PageProps & { readonly theme: Theme }): JSX.Element => {
  const { t, language } = useWords();
  const { theme, readOnly } = props;
  const copy = useCopying(props);
  return (
    <>
      <ThemePreview theme={theme} />
      <Hint title={theme.name[language]} text={t('newsroom.themes.shipped-what')}>
        <p>
          <GuardedButton words={t('newsroom.themes.copy')} why={readOnly} onPress={() => copy(theme)} />
        </p>
      </Hint>
    </>
  );
};

const Chosen = (props: PageProps): JSX.Element => {
  const { t } = useWords();
  const { newsroom, chosen } = props;
  const own = newsroom.themes.find(({ id }) => id === chosen);
  if (own !== undefined) return <ThemeForm key={own.id} {...props} theme={own} />;
  const shipped = BUILT_IN_THEMES.find(({ id }) => id === chosen);
  if (shipped !== undefined) return <Shipped {...props} theme={shipped} />;
  return <Hint title={t('newsroom.tab.themes')} text={t('newsroom.themes.what')} />;
};

export const ThemesPage = (props: PageProps): JSX.Element => {
  const { t, language } = useWords();
  const { newsroom, chosen, onChoose, readOnly } = props;
  const copy = useCopying(props);
  const { themes } = newsroom;
  const all = useMemo(() => allThemes(themes), [themes]);
  const picks = useMemo(
    () =>
      all.map(({ id, name }) => ({
        key: id,
        title: name[language],
        detail: t(themes.some((own) => own.id === id) ? 'newsroom.themes.own' : 'newsroom.themes.shipped'),
      })),
    [all, themes, language, t],
  );
  const from = all.find(({ id }) => id === chosen) ?? BUILT_IN_THEMES[0];
  return (
    <Page
      list={
        <PickList
          label={t('newsroom.tab.themes')}
          picks={picks}
          chosen={chosen}
          onChoose={onChoose}
          empty={t('newsroom.themes.what')}
        >
          <GuardedButton words={t('newsroom.themes.add')} why={readOnly} onPress={() => from && copy(from)} />
        </PickList>
      }
    >
      <Chosen {...props} />
    </Page>
  );
};
