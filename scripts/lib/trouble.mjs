// A failure that a person can do something about, told as what happened and what to do.

/** npm ends a failure with a page of its own options, which nobody wants to read. */
const LINES_SHOWN = 12;

export class Trouble extends Error {
  /**
   * @param {string} what what happened, in one sentence
   * @param {string} [todo] what to do about it
   */
  constructor(what, todo) {
    super(todo === undefined ? what : `${what}\n${todo}`);
    this.name = 'Trouble';
  }
}

/**
 * The code of a system error (`ENOSPC`, `ENOENT`, …), or an empty string where the error carries none.
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Turns an error of the system or of npm into words, by the codes both of them print.
 * @param {unknown} error
 * @param {string} doing what was being done, e.g. "unpack Electron's runtime"
 * @returns {Trouble}
 */
export function explain(error, doing) {
  if (error instanceof Trouble) return error;
  const text = `${codeOf(error)} ${error instanceof Error ? error.message : String(error)}`;
  if (/ENOSPC|no space left/i.test(text)) {
    return new Trouble(`The disk is full: could not ${doing}.`, 'Free about 1.5 GB, then run the same command again.');
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(text)) {
    return new Trouble(
      `The network did not answer: could not ${doing}.`,
      'Check the connection, and the proxy or registry with "npm config get registry"; then run the same command again.',
    );
  }
  if (/EACCES|EPERM|EROFS/.test(text)) {
    return new Trouble(
      `No permission: could not ${doing}.`,
      'Run it as the user who owns this folder, and make sure that the folder can be written to.',
    );
  }
  return new Trouble(`Could not ${doing}.`, text.trim().split('\n').slice(0, LINES_SHOWN).join('\n'));
}

/**
 * Runs a script's main function: the exit code is what it returns, and a failure is printed for people.
 * @param {() => Promise<number | void>} main
 */
export async function runProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`dateline: ${error.message}\n`);
    process.exitCode = 1;
  }
}
