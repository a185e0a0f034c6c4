/** One template: its name, what it begins with, and an article begun with it. */
import type { JSX } from 'react';
import { textOf } from '#shared/article/inline';
import { layoutOf } from '#shared/layout/layout-of';
import { NAME_MAX, type Template } from '#shared/newsroom/newsroom';
import { firstWords } from '#shared/newsroom/snippet-text';
import { useWords } from '../../i18n/words';
import { TextField } from './field';
import styles from './fields.module.css';
import { Form } from './form';
import { FormButtons } from './form-buttons';
import { GuardedButton } from './guarded-button';
import type { PageProps } from './newsroom-props';
import { useDraft } from './use-draft';

interface Typed {
  readonly name: string;
}

const isWhole = ({ name }: Typed): boolean => name.trim() !== '';

export interface TemplateFormProps extends PageProps {
  readonly template: Template;
}

const useDeeds = ({ template, onChoose, acts, say }: TemplateFormProps) => {
  const { t } = useWords();
  const keep = async ({ name }: Typed): Promise<boolean> => {
    const went = await acts.change({ is: 'put-template', template: { ...template, name: name.trim() } });
    say(went ?? { tone: 'done', text: t('newsroom.kept', { name: name.trim() }) });
    return went === null;
  };
  const remove = async (): Promise<void> => {
    onChoose(null);
    const went = await acts.change({ is: 'drop-template', id: template.id });
    const text = t('newsroom.deleted', { name: template.name });
    say(went ?? { tone: 'done', text, back: { is: 'put-template', template } });
  };
  return { keep, remove };
};

export const TemplateForm = (props: TemplateFormProps): JSX.Element => {
  const { t, language } = useWords();
  const { template, layouts, readOnly, fresh, acts } = props;
  const deeds = useDeeds(props);
  const draft = useDraft<Typed>({
    stored: { name: template.name },
    isWhole,
    onKeep: deeds.keep,
  });
  const lead = textOf(template.content.lead);
  const remove = (): void => {
    draft.forget();
    void deeds.remove();
  };
  return (
    <Form onKeep={draft.keep}>
      <TextField
        label={t('newsroom.templates.name')}
        value={draft.value.name}
        max={NAME_MAX}
        readOnly={readOnly !== null}
        takesFocus={template.id === fresh}
        onType={(name) => draft.change({ name })}
      />
      <div className={styles.preview}>
        <p className={styles.previewTitle}>{firstWords(template.content) || t('newsroom.templates.blank')}</p>
        {lead === '' ? null : <p>{lead}</p>}
      </div>
      <p className={styles.hint}>
        {t('newsroom.templates.layout', { layout: layoutOf(template, layouts).name[language] })}
      </p>
      <div className={styles.buttons}>
        <GuardedButton
          words={t('newsroom.templates.begin')}
          why={readOnly}
          onPress={() => acts.beginWith(template.id)}
        />
      </div>
      <FormButtons
        draft={draft}
        readOnly={readOnly}
        flaw={isWhole(draft.value) ? null : t('newsroom.no-name')}
        onDelete={remove}
      />
    </Form>
  );
};
