/** Where somebody is in the palette: what is typed, and whose choices are asked for in the second step. Pure. */
import type { OfferedSetting, OptionItem, SettingItem } from './palette-settings';

export interface PaletteStep {
  readonly typed: string;
  /** Of the setting whose choices are asked for; null in the first step. */
  readonly asked: string | null;
  /** In the first step, to come back to. */
  readonly typedBefore: string;
  /** Why nothing came of what was chosen; null where something did. */
  readonly told: 'locked' | null;
}

export const FIRST_STEP: PaletteStep = { typed: '', asked: null, typedBefore: '', told: null };

export const typing = (step: PaletteStep, typed: string): PaletteStep => ({ ...step, typed, told: null });

const askFor = ({ typed }: PaletteStep, { id, text }: OfferedSetting): PaletteStep => ({
  typed: text,
  asked: id,
  typedBefore: typed,
  told: null,
});

export const goneBack = ({ typedBefore }: PaletteStep): PaletteStep => ({ ...FIRST_STEP, typed: typedBefore });

/** @returns the step that choosing it leads to; null where it is to be carried out, and the palette has done its work */
export const stepAfter = (step: PaletteStep, item: SettingItem | OptionItem): PaletteStep | null => {
  const { asks } = item.setting;
  // Of several, another one may be wanted too.
  if (item.is === 'option') return asks === 'many' ? { ...step, told: null } : null;
  return asks === 'nothing' ? null : askFor(step, item.setting);
};
