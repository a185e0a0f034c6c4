/** Manners of exporting kept under names: chosen, saved, taken away. */
import type { ExportPreset } from '#shared/exporting/order';
import { withoutPreset, withPreset } from '../../features/export/presets';
import type { Newsroom } from '../newsroom';
import { changeManner, mannerOf } from './exporting';
import { changeSettings } from './settings';

export const choosePreset = (room: Newsroom, { manner }: ExportPreset): Promise<void> => changeManner(room, manner);

export const savePreset = async (room: Newsroom, name: string): Promise<void> => {
  const screen = room.store.get();
  const exportPresets = withPreset(screen.settings.exportPresets, name, mannerOf(screen));
  if (exportPresets === null) return room.show({ tone: 'problem', text: (t) => t('export.preset.too-many') });
  await changeSettings(room, { exportPresets });
};

export const dropPreset = (room: Newsroom, name: string): Promise<void> =>
  changeSettings(room, { exportPresets: withoutPreset(room.store.get().settings.exportPresets, name) });
