/** Everything but the first lines of a start: a file of its own, so that those run also where the rest of a new version cannot. */
export { runElectronCli } from './cli/electron-cli';
export { startDesk } from './start-desk';
