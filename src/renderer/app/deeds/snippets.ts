/** The newsroom's snippets on the sheet: put in with their variables filled from the article, and made from what is selected. */
import type { Block, Content } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { textOf } from '#shared/article/inline';
import { momentAt } from '#shared/calendar/moment-at';
import { layoutOf } from '#shared/layout/layout-of';
import { type Newsroom as Kept, NAME_MAX } from '#shared/newsroom/newsroom';
import { firstWords } from '#shared/newsroom/snippet-text';
import { fillIn, type VariableValues, variableValues } from '#shared/newsroom/variables';
import type { Newsroom } from '../newsroom';
import { changeNewsroom, newEntryId, openNewsroom, readNewsroom } from './newsroom';
import { isSheetCovered } from './restoring';

export type Snippet = Kept['snippets'][number];

/** Day, time and place are the dateline's, where there is one; who writes is who the settings say. The name of the computer's account is nobody's byline. */
const valuesFor = (room: Newsroom, content: Content): VariableValues | null => {
  const { sheet, start, settings } = room.store.get();
  if (sheet.is !== 'article') return null;
  const layout = layoutOf(sheet.article, start.layouts);
  const person = settings.person.trim();
  const { dateline, byline, headline } = content;
  return variableValues({
    at: dateline?.at ?? momentAt(new Date(), layout.dateline.offset),
    layout,
    place: dateline?.place ?? (settings.place.trim() || null),
    byline: printByline(byline, layout.byline.separator) || settings.byline.trim() || person,
    person,
    headline: textOf(headline),
  });
};

/** What nobody could fill in is told of: it stands in the text, and holds up the export. */
export const insertSnippet = (room: Newsroom, { content }: Snippet): void => {
  const session = room.session();
  const values = session && valuesFor(room, session.read());
  if (!session || values === null) return;
  const filled = fillIn(content, values);
  if (!session.handle.current?.insert(filled.content, filled.caret)) return;
  const variables = [...new Set(filled.unfilled)].join(', ');
  if (variables !== '') room.show({ text: (t) => t('app.snippets.left', { variables }) });
};

/** The list comes up at the caret; where there is none yet, in the body. */
export const callSnippets = async (room: Newsroom): Promise<void> => {
  const handle = room.session()?.handle.current;
  if (!handle || isSheetCovered(room) || (await readNewsroom(room)) === null) return;
  if (handle.selectionPlaces() === null) handle.focus('body');
  room.store.send({ is: 'dialog', dialog: { is: 'snippets' } });
};

const contentOf = (body: readonly Block[]): Content => ({ ...EMPTY_CONTENT, body });

/** The dialog shows it, to be given a better name. */
export const keepSnippet = async (room: Newsroom): Promise<void> => {
  const body = room.session()?.handle.current?.selectedBlocks() ?? [];
  if (body.length === 0) return room.show({ text: (t) => t('app.snippets.nothing-selected') });
  if ((await readNewsroom(room)) === null) return;
  const content = contentOf(body);
  const id = newEntryId();
  const name = firstWords(content).trim().slice(0, NAME_MAX) || room.t('app.snippets.list');
  const went = await changeNewsroom(room, { is: 'put-snippet', snippet: { id, name, shortcut: '', content } });
  if (went !== null) return room.sayProblem('newsroom', went.reason);
  await openNewsroom(room, 'snippets', id);
};
