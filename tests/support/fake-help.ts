/** Help without a main: nothing opens, and the About box knows its versions. */
import type { Handlers } from '#shared/ipc';

type HelpChannel =
  | 'help/open'
  | 'about/read'
  | 'about/copy'
  | 'diagnostics/copy'
  | 'log/show'
  | 'log/trouble'
  | 'window/broken';

const VERSIONS = {
  dateline: '0.1.0',
  electron: '33.2.1',
  chromium: '130.0.6723.137',
  node: '20.18.1',
  v8: '13.0.245.20-electron.0',
  system: 'Linux 6.1.0 x64',
};

const WORKS = [
  { name: 'react', version: '19.3.1', licence: 'MIT', homepage: 'https://react.dev/', text: 'MIT License\n\nSample.' },
];

export const fakeHelp = (): Pick<Handlers, HelpChannel> => ({
  'help/open': () => null,
  'about/read': () => ({ versions: VERSIONS, works: WORKS }),
  'about/copy': () => null,
  'diagnostics/copy': () => null,
  'log/show': () => null,
  'log/trouble': () => null,
  'window/broken': () => null,
});
