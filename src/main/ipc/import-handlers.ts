/** Texts and photos that come in: from chosen files, from a drop onto the window, from the clipboard. */
import { dialog } from 'electron';
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { importFiles, importPage } from '../importing/import-page';
import { DEFAULT_LAYOUT } from '../layouts';

type ImportChannel = 'import/choose-files' | 'import/text' | 'photo/put';

const chooseFiles = async ({ desk, t, documents }: DeskParts): Promise<readonly string[]> => {
  const say = t();
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title: say('main.dialog.import-title'),
    defaultPath: documents,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('main.dialog.text-files'), extensions: ['txt'] },
      { name: say('main.dialog.all-files'), extensions: ['*'] },
    ],
  });
  return filePaths;
};

export const importHandlers = (parts: DeskParts): Pick<Handlers, ImportChannel> => {
  const { library } = parts;
  return {
    'import/choose-files': async () => importFiles(library, DEFAULT_LAYOUT, await chooseFiles(parts)),
    'import/text': (page) => importPage(library, DEFAULT_LAYOUT, page),
    'photo/put': ({ bytes }) => library.putPhoto(bytes),
  };
};
