/** What the newsroom keeps: read when it is first asked for, changed one step at a time, shown at once. */
import { textOf } from '#shared/article/inline';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import type { NewsroomChange } from '#shared/newsroom/change';
import type { Newsroom as Kept } from '#shared/newsroom/newsroom';
import { NAME_MAX } from '#shared/newsroom/newsroom';
import type { ShelfTrouble } from '#shared/newsroom/shelves';
import type { NewsroomTab } from '../../features/newsroom/newsroom-tab';
import type { Said } from '../../features/newsroom/said';
import { type Problem, sayProblem } from '../../i18n/problem-words';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';

/** By newsroom: changes on their way, whose outcome counts more than what main says of earlier ones, and whether damage was told of. */
const underWay = new WeakMap<Newsroom, Set<Promise<Said | null>>>();
const wasTold = new WeakSet<Newsroom>();

const changesOf = (room: Newsroom): Set<Promise<Said | null>> => {
  const changes = underWay.get(room) ?? new Set();
  underWay.set(room, changes);
  return changes;
};

/** With its reason, which can be said again in another language. */
interface Refused extends Said {
  readonly reason: Problem;
}

const problem = ({ t }: Newsroom, reason: Problem): Refused => ({
  tone: 'problem',
  reason,
  text: sayProblem(t, 'newsroom', reason),
});

/** Once: the bad file has been set aside by then, or is told of in the dialog's own words each time it matters. */
const tellTroubles = (room: Newsroom, troubles: readonly ShelfTrouble[]): void => {
  if (troubles.length === 0 || wasTold.has(room)) return;
  wasTold.add(room);
  const text: Say = (t) =>
    troubles.map(({ shelf, is }) => t(`newsroom.trouble.${is}`, { shelf: t(`newsroom.shelf.${shelf}`) })).join(' ');
  room.show({ tone: 'problem', text });
};

/** @returns null where it cannot be had, which the person has been told */
export const readNewsroom = async (room: Newsroom): Promise<Kept | null> => {
  const { store, bridge } = room;
  const known = store.get().newsroom;
  if (known !== null) return known;
  const read = await bridge.call('newsroom/read');
  if (!read.ok) {
    room.sayProblem('newsroom', read.reason);
    return null;
  }
  store.send({ is: 'newsroom', newsroom: read.newsroom });
  tellTroubles(room, read.troubles);
  return read.newsroom;
};

export const hearOfNewsroom = (room: Newsroom, newsroom: Kept): void => {
  if (changesOf(room).size === 0) room.store.send({ is: 'newsroom', newsroom });
};

/** As main has it: what was shown before may not have come to be. */
const readAgain = async ({ store, bridge }: Newsroom): Promise<void> => {
  const read = await bridge.call('newsroom/read');
  if (read.ok) store.send({ is: 'newsroom', newsroom: read.newsroom });
};

const ask = async (room: Newsroom, change: NewsroomChange): Promise<Refused | null> => {
  const changed = await room.bridge.call('newsroom/change', change);
  if (!changed.ok) {
    await readAgain(room);
    return { ...problem(room, changed.reason), again: change };
  }
  if (changesOf(room).size === 1) room.store.send({ is: 'newsroom', newsroom: changed.newsroom });
  return null;
};

/** @returns what went wrong, in words; null where it is done */
export const changeNewsroom = async (room: Newsroom, change: NewsroomChange): Promise<Refused | null> => {
  const known = room.store.get().newsroom;
  if (known !== null) room.store.send({ is: 'newsroom', newsroom: applyNewsroomChange(known, change) });
  const asked = ask(room, change);
  changesOf(room).add(asked);
  try {
    return await asked;
  } finally {
    changesOf(room).delete(asked);
  }
};

/** Before the window goes: what is being typed in the dialog is kept like all else. @returns whether all of it is kept */
export const settleNewsroom = async (room: Newsroom): Promise<boolean> => {
  if (room.store.get().dialog?.is === 'newsroom') {
    room.store.send({ is: 'dialog', dialog: null });
    // Its fields go with it, and what was typed into them comes.
    await new Promise((gone) => setTimeout(gone));
  }
  const went = await Promise.all(changesOf(room));
  return went.every((said) => said === null);
};

/** Of a dialog that may be closed by the time it is known: then what went wrong is said in passing, with another try. */
export const changeFromDialog = async (room: Newsroom, change: NewsroomChange): Promise<Said | null> => {
  const went = await changeNewsroom(room, change);
  if (went !== null && room.store.get().dialog?.is !== 'newsroom')
    room.show({
      tone: 'problem',
      text: (t) => sayProblem(t, 'newsroom', went.reason),
      action: { label: 'newsroom.again', run: () => void changeFromDialog(room, change) },
    });
  return went;
};

export const openNewsroom = async (
  room: Newsroom,
  tab: NewsroomTab = 'glossary',
  chosen: string | null = null,
): Promise<void> => {
  room.store.send({ is: 'dialog', dialog: { is: 'newsroom', tab, chosen } });
  await readNewsroom(room);
};

const LISTED = 12;

/** @returns null where the person thought better of it */
export const importGlossary = async (room: Newsroom): Promise<Said | null> => {
  const imported = await room.bridge.call('newsroom/import-glossary');
  if (imported.ok) {
    const { newsroom, added, replaced, skipped } = imported;
    room.store.send({ is: 'newsroom', newsroom });
    const rows = skipped.slice(0, LISTED).join(', ') + (skipped.length > LISTED ? '…' : '');
    const text = room.t('newsroom.glossary.imported', { added, replaced });
    if (skipped.length === 0) return { tone: 'done', text };
    return { tone: 'problem', text: `${text} ${room.t('newsroom.glossary.skipped', { count: skipped.length, rows })}` };
  }
  if (imported.reason === 'cancelled') return null;
  if (imported.reason === 'no-names') return { tone: 'problem', text: room.t('newsroom.glossary.no-names') };
  return problem(room, imported.reason);
};

/** @returns null where the person thought better of it */
export const exportGlossary = async (room: Newsroom): Promise<Said | null> => {
  const exported = await room.bridge.call('newsroom/export-glossary');
  if (exported.ok) return { tone: 'done', text: room.t('newsroom.glossary.exported', { path: exported.path }) };
  return exported.reason === 'cancelled' ? null : problem(room, exported.reason);
};

/** For the files of the newsroom: letters and figures, another one each time. */
export const newEntryId = (): string => crypto.randomUUID().replace(/-/gu, '');

/** What is on the sheet becomes a template under its headline; the dialog shows it, to be given a better name. */
export const keepAsTemplate = async (room: Newsroom): Promise<void> => {
  const { sheet } = room.store.get();
  const session = room.session();
  if (sheet.is !== 'article' || session === null || (await readNewsroom(room)) === null) return;
  const content = session.read();
  const id = newEntryId();
  const name = textOf(content.headline).trim().slice(0, NAME_MAX) || room.t('newsroom.templates.new-name');
  const template = { id, name, layout: sheet.article.layout, content };
  const went = await changeNewsroom(room, { is: 'put-template', template });
  if (went !== null) return room.sayProblem('newsroom', went.reason);
  await openNewsroom(room, 'templates', id);
};

/** Where there is no template yet, how one is made. */
export const openTemplates = async (room: Newsroom): Promise<void> => {
  if ((await readNewsroom(room)) !== null) room.store.send({ is: 'dialog', dialog: { is: 'templates' } });
};
