/** Help: the guide's window, the About box, the log's folder, diagnostics, and errors that the page tells of. */
import { mkdir } from 'node:fs/promises';
import { clipboard, shell } from 'electron';
import { versionLines } from '#shared/help/about';
import type { Trace } from '#shared/help/trace';
import type { Handlers } from '#shared/ipc';
import { versionsHere } from '../about/versions';
import { readWorks } from '../about/works';
import type { DeskParts } from '../desk-parts';
import { traced } from '../log/log-events';

type HelpChannel =
  | 'help/open'
  | 'about/read'
  | 'about/copy'
  | 'diagnostics/copy'
  | 'log/show'
  | 'log/trouble'
  | 'window/broken';

/** A page that fails with every frame has said enough. */
const TROUBLES_MAX = 50;

export const helpHandlers = (parts: DeskParts): Pick<Handlers, HelpChannel> => {
  let troubles = 0;
  const note = (trace: Trace, fatal: boolean): null => {
    troubles += 1;
    if (troubles <= TROUBLES_MAX) parts.log.note('page-broke', { fatal, ...traced(trace) });
    return null;
  };
  return {
    'help/open': (aim) => {
      parts.help.open(aim);
      return null;
    },
    'about/read': async () => ({ versions: versionsHere(), works: await readWorks() }),
    'about/copy': () => {
      clipboard.writeText(versionLines(versionsHere()).join('\n'));
      return null;
    },
    'diagnostics/copy': async () => {
      await parts.copyDiagnostics();
      return null;
    },
    'log/show': async () => {
      await parts.log.open();
      await mkdir(parts.logs, { recursive: true }).catch(() => undefined);
      await shell.openPath(parts.logs);
      return null;
    },
    'log/trouble': ({ trace }) => note(trace, false),
    'window/broken': ({ trace }) => {
      note(trace, true);
      parts.crash.fall();
      return null;
    },
  };
};
