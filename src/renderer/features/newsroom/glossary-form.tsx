/** One name of the glossary, as the house writes it. */
import type { JSX } from 'react';
import { GLOSSARY_KINDS, type GlossaryEntry, type GlossaryKind } from '#shared/newsroom/glossary';
import { tidyLine } from '#shared/newsroom/tidy-entry';
import { useWords } from '../../i18n/words';
import { AreaField, ChoiceField, TextField } from './field';
import { Form } from './form';
import { FormButtons } from './form-buttons';
import type { PageProps } from './newsroom-props';
import { useDraft } from './use-draft';

const NAME_LENGTH = 200;
const MEANS_LENGTH = 500;
const WRONG_LENGTH = 10_000;
const MOST_WRONG = 50;

interface Typed {
  readonly name: string;
  readonly kind: GlossaryKind;
  readonly means: string;
  /** One a line. */
  readonly wrong: string;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, NAME_LENGTH))
    .filter((line) => line !== '')
    .slice(0, MOST_WRONG);

const NEW: Typed = { name: '', kind: 'person', means: '', wrong: '' };

const typedOf = ({ name, kind, means, wrong }: GlossaryEntry): Typed => ({
  name,
  kind,
  means,
  wrong: wrong.join('\n'),
});

const isWhole = ({ name }: Typed): boolean => name.trim() !== '';

export interface GlossaryFormProps extends PageProps {
  /** Null for one that is not there yet. */
  readonly entry: GlossaryEntry | null;
}

const useDeeds = ({ entry, onChoose, acts, say }: GlossaryFormProps) => {
  const { t } = useWords();
  const keep = async ({ wrong, ...typed }: Typed, isLeaving: boolean): Promise<boolean> => {
    const name = tidyLine(typed.name);
    const changed = acts.change({
      is: 'put-name',
      entry: { ...typed, name, wrong: linesOf(wrong) },
      was: entry?.name ?? null,
    });
    if (!isLeaving && name !== entry?.name) onChoose(name);
    const went = await changed;
    say(went ?? { tone: 'done', text: t('newsroom.kept', { name }) });
    return went === null;
  };
  const remove = async (gone: GlossaryEntry): Promise<void> => {
    onChoose(null);
    const went = await acts.change({ is: 'drop-names', names: [gone.name] });
    const text = t('newsroom.deleted', { name: gone.name });
    say(went ?? { tone: 'done', text, back: { is: 'put-name', entry: gone, was: null } });
  };
  return { keep, remove };
};

export const GlossaryForm = (props: GlossaryFormProps): JSX.Element => {
  const { t } = useWords();
  const { entry, readOnly } = props;
  const deeds = useDeeds(props);
  const draft = useDraft<Typed>({
    stored: entry === null ? NEW : typedOf(entry),
    isWhole,
    onKeep: deeds.keep,
  });
  const { value, change } = draft;
  const common = { readOnly: readOnly !== null };
  const remove = (gone: GlossaryEntry): void => {
    draft.forget();
    void deeds.remove(gone);
  };
  return (
    <Form onKeep={draft.keep}>
      <TextField
        {...common}
        label={t('newsroom.glossary.name')}
        value={value.name}
        max={NAME_LENGTH}
        takesFocus={entry === null}
        onType={(name) => change({ name })}
      />
      <ChoiceField
        {...common}
        label={t('newsroom.glossary.kind')}
        value={value.kind}
        choices={GLOSSARY_KINDS.map((kind) => ({ value: kind, label: t(`newsroom.kind.${kind}`) }))}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        {...common}
        label={t('newsroom.glossary.means')}
        hint={t('newsroom.glossary.means-hint')}
        value={value.means}
        max={MEANS_LENGTH}
        onType={(means) => change({ means })}
      />
      <AreaField
        {...common}
        label={t('newsroom.glossary.wrong')}
        hint={t('newsroom.glossary.wrong-hint')}
        value={value.wrong}
        max={WRONG_LENGTH}
        rows={3}
        onType={(wrong) => change({ wrong })}
      />
      <FormButtons
        draft={draft}
        readOnly={readOnly}
        flaw={isWhole(value) ? null : t('newsroom.no-name')}
        onDelete={entry === null ? undefined : () => remove(entry)}
      />
    </Form>
  );
};
