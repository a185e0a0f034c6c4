/** The steps of the library's passphrase on the library's page, and what each of them is given. */
import type { Bridge } from '#shared/ipc';
import type { Settings, SettingsChange } from '#shared/settings';

export interface SealSectionProps {
  readonly call: Bridge['call'];
  readonly settings: Pick<Settings, 'lockAfterMinutes'>;
  /** Why nothing may be changed, in words; null where it may. */
  readonly readOnly: string | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onCopy: (text: string) => void;
}

export type Step =
  | { readonly is: 'rest'; readonly news: string | null }
  | { readonly is: 'set' | 'change' | 'renew' | 'end' }
  /** @property begins whether the library is sealed after it */
  | { readonly is: 'recovery'; readonly recoveryKey: string; readonly begins: boolean };

export const REST: Step = { is: 'rest', news: null };

export interface StepProps extends SealSectionProps {
  readonly onStep: (step: Step) => void;
}
