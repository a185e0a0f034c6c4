/** What the person wrote after the program's name, without what belongs to Electron. */

/** Switches that tests, scripts and Chromium use; they may stand anywhere. */
const ELECTRON_SWITCH =
  /^--(?:cli$|no-sandbox$|remote-debugging-|inspect|user-data-dir|disable-|enable-|ozone-|log-|force-|lang=|gtk-)/u;

/** @param packaged in a checkout the first argument is the project's folder. */
export const programArguments = (argv: readonly string[], packaged: boolean): readonly string[] =>
  argv
    .slice(1)
    .filter((argument) => !ELECTRON_SWITCH.test(argument))
    .slice(packaged ? 0 : 1);
