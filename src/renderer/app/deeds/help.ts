/** Help: the guide on what somebody is doing, diagnostics for whoever is asked, the log's folder. */
import { helpTopic, type Region } from '../help-topic';
import type { Newsroom } from '../newsroom';

/** By the landmarks of the window, innermost first. */
const REGIONS: readonly (readonly [string, Exclude<Region, null>])[] = [
  ['main search', 'find'],
  ['#desk', 'desk'],
  ['#side', 'side'],
  ['main', 'sheet'],
];

const regionOf = (element: Element | null): Region =>
  REGIONS.find(([selector]) => element?.closest(selector) != null)?.[1] ?? null;

export const openHelp = async ({ bridge, store }: Newsroom): Promise<void> => {
  await bridge.call('help/open', helpTopic(store.get(), regionOf(document.activeElement)));
};

export const copyDiagnostics = async ({ bridge, show }: Newsroom): Promise<void> => {
  await bridge.call('diagnostics/copy');
  show({ text: (t) => t('help.diagnostics.copied') });
};

export const copyVersions = async ({ bridge, show }: Newsroom): Promise<void> => {
  await bridge.call('about/copy');
  show({ text: (t) => t('help.about.copied') });
};

export const showLog = async ({ bridge }: Newsroom): Promise<void> => {
  await bridge.call('log/show');
};

/** Something in main has failed; what somebody who helps needs is one click away. */
export const sayProgramTrouble = (room: Newsroom): void =>
  room.show({
    tone: 'problem',
    text: (t) => t('help.trouble.told'),
    action: { label: 'help.diagnostics.copy', run: () => void copyDiagnostics(room).catch(() => undefined) },
  });
