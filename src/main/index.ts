/** Wiring: what starts the program, in a window or on the command line. Nothing is decided here. */

import { join } from 'node:path';
import { app } from 'electron';
import { begin } from './begin';
import { isCliCall } from './cli/commands';
import { programArguments } from './program-arguments';
import { registerScheme } from './protocol';
import { lockDownPages } from './security';
import { userFolder } from './user-folders';

registerScheme();
lockDownPages();
app.setPath('userData', userFolder());
app.setPath('sessionData', join(userFolder(), 'session'));

const argv = programArguments(process.argv, app.isPackaged);
if (isCliCall(argv)) void import('./cli/electron-cli').then(({ runElectronCli }) => runElectronCli(argv));
else begin(argv);
