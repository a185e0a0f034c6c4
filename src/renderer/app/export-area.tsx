/** The export dialog, joined to the newsroom. */
import { type JSX, useMemo } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Obstacle } from '#shared/exporting/order';
import { allThemes } from '#shared/exporting/themes';
import { ruleOf, SLOTS } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { messageOf } from '../features/checks/message-of';
import { ExportDialog } from '../features/export/export-dialog';
import type { ExportActs } from '../features/export/export-props';
import { useWords } from '../i18n/words';
import { perform } from './command-table';
import { changeManner, chooseExportFolder, mannerOf, toggleFormat } from './deeds/exporting';
import { examineExport, goToHindrance, previewExport } from './deeds/exporting-look';
import { mendHindrances } from './deeds/exporting-mend';
import {
  closeExport,
  dismissOrder,
  openThemes,
  retryOrder,
  showOrderFile,
  showOrderFolder,
  startOrder,
  stopOrder,
} from './deeds/exporting-order';
import { choosePreset, dropPreset, savePreset } from './deeds/exporting-presets';
import { headlineOf } from './deeds/headlines';
import { momentWords } from './moment-words';
import type { Newsroom } from './newsroom';
import { isLocked } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

const exportActs = (room: Newsroom, ids: readonly ArticleId[], mayWrite: boolean): ExportActs => {
  const act = (deed: () => Promise<void>): void => void perform(room, deed);
  return {
    toggle: (format) => act(() => toggleFormat(room, format)),
    change: (change) => act(() => changeManner(room, change)),
    chooseFolder: () => act(() => chooseExportFolder(room)),
    look: (request) => previewExport(room, request),
    examine: (examined) => examineExport(room, examined),
    goTo: (hindrance) => act(() => goToHindrance(room, hindrance)),
    mend: mayWrite ? (id, hindrances) => mendHindrances(room, id, hindrances) : null,
    start: (replace, override) =>
      act(() => startOrder(room, { ids, manner: mannerOf(room.store.get()), replace, override })),
    stop: () => act(() => stopOrder(room)),
    retry: () => act(() => retryOrder(room)),
    again: () => dismissOrder(room),
    showFile: (file) => act(() => showOrderFile(room, file)),
    showFolder: () => act(() => showOrderFolder(room)),
    choosePreset: (preset) => act(() => choosePreset(room, preset)),
    savePreset: (name) => act(() => savePreset(room, name)),
    dropPreset: (name) => act(() => dropPreset(room, name)),
    manageThemes: () => act(() => openThemes(room, ids)),
  };
};

/** As the layout calls its slots; what a proof names besides them, as a photo's caption, by itself. */
const useSlotNames = (): ((slot: string) => string) => {
  const { language } = useWords();
  const layouts = useScreen((screen) => screen.start.layouts);
  return (name) => {
    const slot = SLOTS.find((one) => one === name);
    return (slot && ruleOf(layoutOf({ layout: '' }, layouts), slot)?.label[language]) ?? name;
  };
};

const useObstacleWords = (): ((obstacle: Obstacle) => string) => {
  const { t, language } = useWords();
  return (obstacle) => {
    const { kind, text } = obstacle;
    if (kind === 'embargo') return t('export.obstacle.embargo', { time: momentWords(text, language) });
    return kind === 'gap' ? t('export.obstacle.gap', { text }) : messageOf(obstacle, t);
  };
};

const useThemes = () => {
  const shipped = useScreen((screen) => screen.start.themes);
  const own = useScreen((screen) => screen.newsroom?.themes);
  return useMemo(() => (own === undefined ? shipped : allThemes(own)), [shipped, own]);
};

export const ExportArea = ({ ids }: { readonly ids: readonly ArticleId[] }): JSX.Element => {
  const room = useNewsroom();
  const exporting = useScreen((screen) => screen.exporting);
  const settings = useScreen((screen) => screen.settings);
  const mayWrite = !useScreen(isLocked);
  const acts = useMemo(() => exportActs(room, ids, mayWrite), [room, ids, mayWrite]);
  return (
    <ExportDialog
      ids={ids}
      manner={mannerOf({ exporting, settings })}
      themes={useThemes()}
      presets={settings.exportPresets}
      folder={settings.exportFolder}
      order={useScreen((screen) => screen.order)}
      isBusy={exporting.run.is === 'running'}
      headlineOf={(id) => headlineOf(room, id)}
      slotName={useSlotNames()}
      sayObstacle={useObstacleWords()}
      acts={acts}
      onClose={() => closeExport(room)}
    />
  );
};
