/** One theme of the newsroom: what its pages are called, coloured and set in, and whose they are. */
import type { JSX } from 'react';
import { ADDRESS_WORDS, type Theme } from '#shared/exporting/theme';
import { SCHEMES } from '#shared/exporting/theme-colours';
import { useWords } from '../../i18n/words';
import { AreaField, ChoiceField, TextField } from './field';
import { Form } from './form';
import { FormButtons } from './form-buttons';
import type { PageProps } from './newsroom-props';
import { ThemeAccent } from './theme-accent';
import { flawOf } from './theme-draft';
import { ThemeLogo } from './theme-logo';
import { ThemePreview } from './theme-preview';
import themes from './themes.module.css';
import { type Draft, useDraft } from './use-draft';

const LINE_MAX = 300;
const ADDRESS_MAX = 2_000;
const FOOTER_MAX = 2_000;
const FONTS = ['serif', 'sans'] as const;

export interface ThemeFormProps extends PageProps {
  readonly theme: Theme;
}

const useDeeds = ({ theme, onChoose, acts, say }: ThemeFormProps) => {
  const { t } = useWords();
  const keep = async (wanted: Theme): Promise<boolean> => {
    const went = await acts.change({ is: 'put-theme', theme: wanted });
    say(went ?? { tone: 'done', text: t('newsroom.kept', { name: wanted.name.vi }) });
    return went === null;
  };
  const remove = async (): Promise<void> => {
    onChoose(null);
    const went = await acts.change({ is: 'drop-theme', id: theme.id });
    const text = t('newsroom.deleted', { name: theme.name.vi });
    say(went ?? { tone: 'done', text, back: { is: 'put-theme', theme } });
  };
  return { keep, remove };
};

type FieldsProps = Pick<PageProps, 'readOnly' | 'fresh'> & { readonly draft: Draft<Theme> };

const Looks = ({ draft: { value, change }, readOnly, fresh }: FieldsProps): JSX.Element => {
  const { t } = useWords();
  const isFixed = readOnly !== null;
  return (
    <>
      <TextField
        label={t('newsroom.themes.name')}
        value={value.name.vi}
        max={LINE_MAX}
        readOnly={isFixed}
        takesFocus={value.id === fresh}
        onType={(name) => change({ name: { vi: name, en: name } })}
      />
      <div className={themes.pair}>
        {SCHEMES.map((scheme) => (
          <ThemeAccent
            key={scheme}
            theme={value}
            scheme={scheme}
            readOnly={isFixed}
            onChoose={(colour) => change({ accent: { ...value.accent, [scheme]: colour } })}
          />
        ))}
      </div>
      <ChoiceField
        label={t('newsroom.themes.font')}
        value={value.font}
        choices={FONTS.map((font) => ({ value: font, label: t(`newsroom.themes.font.${font}`) }))}
        readOnly={isFixed}
        onChoose={(font) => change({ font })}
      />
      <ThemeLogo logo={value.logo} readOnly={readOnly} onChange={(logo) => change({ logo })} />
    </>
  );
};

const Publisher = ({ draft: { value, change }, readOnly }: FieldsProps): JSX.Element => {
  const { t } = useWords();
  const { publisher } = value;
  const common = { readOnly: readOnly !== null };
  const words = ADDRESS_WORDS.map((word) => `{${word}}`).join(' ');
  return (
    <>
      <TextField
        {...common}
        label={t('newsroom.themes.publisher')}
        value={publisher.name}
        max={LINE_MAX}
        onType={(name) => change({ publisher: { ...publisher, name } })}
      />
      <TextField
        {...common}
        label={t('newsroom.themes.address')}
        value={publisher.address}
        max={ADDRESS_MAX}
        onType={(address) => change({ publisher: { ...publisher, address: address.trim() } })}
      />
      <TextField
        {...common}
        label={t('newsroom.themes.canonical')}
        hint={t('newsroom.themes.canonical-hint', { words })}
        value={value.canonical}
        max={ADDRESS_MAX}
        onType={(canonical) => change({ canonical: canonical.trim() })}
      />
      <AreaField
        {...common}
        label={t('newsroom.themes.footer')}
        value={value.footer}
        max={FOOTER_MAX}
        rows={2}
        onType={(footer) => change({ footer })}
      />
    </>
  );
};

export const ThemeForm = (props: ThemeFormProps): JSX.Element => {
  const { t } = useWords();
  const { theme, readOnly } = props;
  const deeds = useDeeds(props);
  const draft = useDraft<Theme>({
    stored: theme,
    isWhole: (value) => flawOf(value) === null,
    onKeep: deeds.keep,
  });
  const flaw = flawOf(draft.value);
  const remove = (): void => {
    draft.forget();
    void deeds.remove();
  };
  return (
    <Form onKeep={draft.keep}>
      <ThemePreview theme={draft.value} />
      <Looks {...props} draft={draft} />
      <Publisher {...props} draft={draft} />
      <div className={themes.foot}>
        <FormButtons
          draft={draft}
          readOnly={readOnly}
          flaw={flaw === null ? null : t(`newsroom.themes.flaw.${flaw}`)}
          onDelete={remove}
        />
        {flaw === null ? null : (
          <p className={themes.flaw} role="status">
            {t(`newsroom.themes.flaw.${flaw}`)}
          </p>
        )}
      </div>
    </Form>
  );
};
