/** Wiring: what starts the program, in a window or on the command line. Nothing is decided here. */

import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { begin } from './begin';
import { isCliCall } from './cli/commands';
import { programArguments } from './program-arguments';
import { registerScheme } from './protocol';
import { lockDownPages } from './security';
import { lacksScreen, NO_SCREEN, runWithoutScreen } from './starting/without-screen';
import { userFolder } from './user-folders';

const argv = programArguments(process.argv, app.isPackaged);
if (lacksScreen(process)) {
  if (isCliCall(argv)) process.exit(runWithoutScreen(process.execPath, process.argv.slice(1)));
  writeSync(process.stderr.fd, NO_SCREEN);
  process.exit(1);
}

registerScheme();
lockDownPages();
app.setPath('userData', userFolder());
app.setPath('sessionData', join(userFolder(), 'session'));

if (isCliCall(argv)) void import('./cli/electron-cli').then(({ runElectronCli }) => runElectronCli(argv));
else begin(argv);
