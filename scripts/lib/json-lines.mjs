// Reads what the command line prints with --json: one object a line.

/**
 * @param {string} text
 * @returns {Record<string, unknown>[]}
 */
export function parseLines(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
