/** One snippet: its name, what finds it quickest, and its text with the variables that are filled in when it is put in. */
import { type JSX, useRef, useState } from 'react';
import { EMPTY_CONTENT } from '#shared/article/article';
import { NAME_MAX, type Snippet } from '#shared/newsroom/newsroom';
import { firstWords, isPlainText, textOfLines, withLines } from '#shared/newsroom/snippet-text';
import { useWords } from '../../i18n/words';
import { AreaField, TextField } from './field';
import styles from './fields.module.css';
import { Form } from './form';
import { FormButtons } from './form-buttons';
import type { PageProps } from './newsroom-props';
import { useDraft } from './use-draft';
import { VariableButtons } from './variable-buttons';

const SHORTCUT_LENGTH = 40;
const TEXT_LENGTH = 100_000;

interface Typed {
  readonly name: string;
  readonly shortcut: string;
  readonly text: string;
}

const NAMED_BY = 60;

/** Without a name it is called by its first words. */
const nameOf = ({ name, text }: Typed): string =>
  name.trim() || text.trim().slice(0, NAMED_BY).split('\n', 1)[0]?.trim() || '';

const isWhole = (typed: Typed): boolean => nameOf(typed) !== '';

const NEW: Typed = { name: '', shortcut: '', text: '' };

const typedOf = ({ name, shortcut, content }: Snippet): Typed => ({ name, shortcut, text: textOfLines(content) });

export interface SnippetFormProps extends PageProps {
  /** Null for one that is not there yet. */
  readonly snippet: Snippet | null;
}

const useDeeds = ({ snippet, onChoose, acts, say }: SnippetFormProps) => {
  const { t } = useWords();
  const [id] = useState(() => snippet?.id ?? acts.newId());
  const keep = async (typed: Typed, isLeaving: boolean): Promise<boolean> => {
    const { shortcut, text } = typed;
    const name = nameOf(typed);
    const before = snippet?.content ?? EMPTY_CONTENT;
    const content = isPlainText(before) ? withLines(before, text) : before;
    const changed = acts.change({
      is: 'put-snippet',
      snippet: { id, name, shortcut: shortcut.trim(), content },
    });
    if (!isLeaving) onChoose(id);
    const went = await changed;
    say(went ?? { tone: 'done', text: t('newsroom.kept', { name }) });
    return went === null;
  };
  const remove = async (gone: Snippet): Promise<void> => {
    onChoose(null);
    const went = await acts.change({ is: 'drop-snippet', id: gone.id });
    const text = t('newsroom.deleted', { name: gone.name });
    say(went ?? { tone: 'done', text, back: { is: 'put-snippet', snippet: gone } });
  };
  return { keep, remove };
};

interface TextPartProps {
  readonly text: string;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
}

/** A variable comes to where the caret is, and the caret behind it. */
const TextPart = ({ text, readOnly, onType }: TextPartProps): JSX.Element => {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (variable: string): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    area.current?.focus();
    area.current?.setSelectionRange(selectionStart, selectionEnd);
    // As if it were typed, so that undoing takes it back.
    const typed = document.execCommand('insertText', false, variable);
    if (!typed) onType(text.slice(0, selectionStart) + variable + text.slice(selectionEnd));
  };
  return (
    <>
      <AreaField
        label={t('newsroom.snippets.text')}
        hint={t('newsroom.snippets.text-hint')}
        value={text}
        max={TEXT_LENGTH}
        rows={5}
        grows
        field={area}
        readOnly={readOnly}
        onType={onType}
      />
      {readOnly ? null : <VariableButtons onInsert={insert} />}
    </>
  );
};

export const SnippetForm = (props: SnippetFormProps): JSX.Element => {
  const { t } = useWords();
  const { snippet, readOnly } = props;
  const deeds = useDeeds(props);
  const draft = useDraft<Typed>({
    stored: snippet === null ? NEW : typedOf(snippet),
    isWhole,
    onKeep: deeds.keep,
  });
  const { value, change } = draft;
  const common = { readOnly: readOnly !== null };
  const remove = (gone: Snippet): void => {
    draft.forget();
    void deeds.remove(gone);
  };
  return (
    <Form onKeep={draft.keep}>
      <div className={styles.pair}>
        <TextField
          {...common}
          label={t('newsroom.snippets.name')}
          value={value.name}
          max={NAME_MAX}
          takesFocus={snippet === null}
          onType={(name) => change({ name })}
        />
        <TextField
          {...common}
          label={t('newsroom.snippets.shortcut')}
          value={value.shortcut}
          max={SHORTCUT_LENGTH}
          onType={(shortcut) => change({ shortcut })}
        />
      </div>
      {snippet === null || isPlainText(snippet.content) ? (
        <TextPart text={value.text} readOnly={readOnly !== null} onType={(text) => change({ text })} />
      ) : (
        <>
          <p className={styles.preview}>{firstWords(snippet.content)}</p>
          <p className={styles.hint}>{t('newsroom.snippets.rich')}</p>
        </>
      )}
      <FormButtons
        draft={draft}
        readOnly={readOnly}
        flaw={isWhole(value) ? null : t('newsroom.no-name')}
        onDelete={snippet === null ? undefined : () => remove(snippet)}
      />
    </Form>
  );
};
