/** Texts and photos that come in: from chosen files and folders, from a drop onto the window, from the clipboard. */

import { basename } from 'node:path';
import { dialog, type OpenDialogOptions } from 'electron';
import type { Proposed } from '#shared/importing/proposal';
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { fileAt, filesInFolder } from '../importing/gather-files';
import { fromBytes, fromFound } from '../importing/incoming';

type ImportChannel = Extract<keyof Handlers, `import/${string}`> | 'photo/put';

const ENDINGS = ['txt', 'docx', 'odt', 'rtf', 'html', 'htm', 'mht', 'mhtml', 'md', 'json', 'zip', 'dateline'];

const choose = async (
  { desk, t, documents }: DeskParts,
  options: Pick<OpenDialogOptions, 'properties' | 'filters'>,
): Promise<readonly string[]> => {
  const title = t()('main.dialog.import-title');
  return (await dialog.showOpenDialog(desk.window, { title, defaultPath: documents, ...options })).filePaths;
};

const chooseFiles = (parts: DeskParts): Promise<readonly string[]> => {
  const say = parts.t();
  return choose(parts, {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('main.dialog.text-files'), extensions: ENDINGS },
      { name: say('main.dialog.all-files'), extensions: ['*'] },
    ],
  });
};

const proposeFolder = async ({ imports }: DeskParts, folder: string): Promise<readonly Proposed[]> => {
  const found = await filesInFolder(folder);
  if (!found.ok) return [{ ok: false, file: basename(folder), reason: found.reason }];
  if (found.files.length === 0) return [{ ok: false, file: basename(folder), reason: 'empty' }];
  return imports.propose(found.files.map(fromFound));
};

export const importHandlers = (parts: DeskParts): Pick<Handlers, ImportChannel> => {
  const { library, imports } = parts;
  return {
    'import/choose-files': async () =>
      imports.propose((await chooseFiles(parts)).map((path) => fromFound(fileAt(path, basename(path))))),
    'import/choose-folder': async () => {
      const [folder] = await choose(parts, { properties: ['openDirectory'] });
      return folder === undefined ? [] : proposeFolder(parts, folder);
    },
    'import/read': ({ files }) => imports.propose(files.map(({ name, bytes }) => fromBytes(name, bytes))),
    'import/text': imports.proposeText,
    'import/pictures': ({ token }) => imports.pictures(token),
    'import/accept': ({ token, moves }) => imports.accept(token, moves),
    'import/forget': ({ tokens }) => {
      imports.forget(tokens);
      return null;
    },
    'import/cancel': () => {
      imports.cancel();
      return null;
    },
    'photo/put': ({ bytes }) => library.putPhoto(bytes),
  };
};
