/** The record of the article on the sheet, joined to the newsroom: read anew whenever something of it changes. */
import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { type ArticleRecord, recordOf } from '#shared/article/record';
import { heldById } from '#shared/desk/holdings';
import { countNames } from '#shared/desk/narrow';
import { suggestGenres } from '#shared/desk/suggest';
import { TagEditor } from '../features/desk/tag-editor';
import type { Suggestions } from '../features/record/record-fields';
import { RecordPanel } from '../features/record/record-panel';
import { perform } from './command-table';
import { changeLayout } from './deeds/laying-out';
import { changeRecord, readRecord, takeStep } from './deeds/recording';
import { changeTag } from './deeds/selection';
import type { Newsroom } from './newsroom';
import { isLocked } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

/** Of the summary, all that is on the record too: a save of text alone reads nothing anew. */
const useStamp = (id: ArticleId): string =>
  useScreen(({ holdings }) => {
    const held = holdings && heldById(holdings, id);
    if (!held) return '';
    const { status, section, genre, assignee, deadline, embargo, tags } = held;
    return JSON.stringify([status, section, genre, assignee, deadline, embargo, tags]);
  });

/** As it was opened until it has been read. */
const useRecord = (room: Newsroom, article: Article) => {
  const [record, setRecord] = useState<ArticleRecord>(() => recordOf(article));
  const [changes, setChanges] = useState(0);
  const stamp = useStamp(article.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: stamp and changes say that there is something new to be read
  useEffect(() => {
    let isLeft = false;
    void perform(room, async () => {
      const read = await readRecord(room, article.id);
      if (!isLeft && !('ok' in read)) setRecord(read);
    });
    return () => {
      isLeft = true;
    };
  }, [room, article.id, stamp, changes]);
  const changed = (): void => setChanges((count) => count + 1);
  return { record: record.id === article.id ? record : recordOf(article), changed };
};

/** Reckoned when another article comes, not at each save: ten thousand rows are gone through. */
const useSuggestions = (room: Newsroom, id: ArticleId): Suggestions =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article, another look
  useMemo(() => {
    const rows = room.store.get().holdings?.rows ?? [];
    const glossary = room.store.get().newsroom?.glossary ?? [];
    const names = (kind: 'sections' | 'assignees' | 'bylines') => countNames(rows, kind).map(({ name }) => name);
    return {
      sections: names('sections').slice(0, 50),
      genres: suggestGenres(rows),
      people: [...new Set([...names('assignees'), ...names('bylines'), ...peopleIn(glossary)])].slice(0, 200),
    };
  }, [room, id]);

const peopleIn = (glossary: readonly { readonly name: string; readonly kind: string }[]): readonly string[] =>
  glossary.filter(({ kind }) => kind === 'person').map(({ name }) => name);

const Tags = ({ id }: { readonly id: ArticleId }): JSX.Element | null => {
  const room = useNewsroom();
  const holdings = useScreen((screen) => screen.holdings);
  const held = holdings && heldById(holdings, id);
  if (!holdings || !held) return null;
  return (
    <TagEditor
      selected={[held]}
      rows={holdings.rows}
      onTag={(tag, adds) => void perform(room, () => changeTag(room, [id], tag, adds))}
    />
  );
};

export const RecordTab = ({ article }: { readonly article: Article }): JSX.Element => {
  const room = useNewsroom();
  const isReadOnly = useScreen(isLocked);
  const layouts = useScreen((screen) => screen.start.layouts);
  const isCalled = useScreen((screen) => screen.isRecordCalled);
  const onCame = useCallback(() => room.store.send({ is: 'record-came' }), [room]);
  const { record, changed } = useRecord(room, article);
  const suggestions = useSuggestions(room, article.id);
  const act = (deed: () => Promise<void>): void => void perform(room, async () => deed().finally(changed));
  return (
    <RecordPanel
      record={record}
      suggestions={suggestions}
      layouts={layouts}
      isReadOnly={isReadOnly}
      isCalled={isCalled}
      onCame={onCame}
      tags={isReadOnly ? null : <Tags id={article.id} />}
      onChange={(change) => act(() => changeRecord(room, article.id, change))}
      onLayout={(layout) => act(() => changeLayout(room, layout))}
      onStep={(step, why) => act(() => takeStep(room, article.id, step, why))}
    />
  );
};
