// What npm's audit found, read from its JSON: known weaknesses in what ships, none, or no answer.

/**
 * @typedef {{ name: string, severity: string, range: string, says: readonly string[] }} Weakness
 * @typedef {{ is: 'clean', packages: number } | { is: 'weak', weaknesses: readonly Weakness[] }
 *   | { is: 'not-offered', why: string } | { is: 'no-answer', why: string }} Audit
 *   not-offered: a registry that answers and has no such service, as many mirrors
 */

/** Answers of a registry that knows no audit: wrong request, not found, not allowed, gone, not implemented. */
const NOT_OFFERED = new Set([400, 404, 405, 410, 501]);

/**
 * @param {unknown} value
 * @returns {Readonly<Record<string, unknown>>}
 */
function record(value) {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * @param {string} text
 * @returns {Readonly<Record<string, unknown>>}
 */
function parsed(text) {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

/**
 * A weakness of a package's own is told with its address; one that it has by another package, by that one's name.
 * @param {unknown} via
 * @returns {string}
 */
function sayVia(via) {
  if (typeof via === 'string') return `by ${via}`;
  const { title, url } = record(via);
  return [title, url].filter((word) => typeof word === 'string').join(', ');
}

/**
 * @param {Readonly<Record<string, unknown>>} found
 * @returns {readonly Weakness[]}
 */
function weaknessesIn(found) {
  return Object.entries(found).map(([name, value]) => {
    const { severity, range, via } = record(value);
    return { name, severity: String(severity), range: String(range), says: Array.isArray(via) ? via.map(sayVia) : [] };
  });
}

/**
 * Only a whole report counts as clean: whatever else npm may print is no answer.
 * @param {string} text what `npm audit --json` printed
 * @returns {Audit}
 */
export function readAudit(text) {
  const { vulnerabilities, metadata, statusCode, message } = parsed(text);
  if (typeof vulnerabilities === 'object' && vulnerabilities !== null) {
    const weaknesses = weaknessesIn(record(vulnerabilities));
    if (weaknesses.length > 0) return { is: 'weak', weaknesses };
    return { is: 'clean', packages: Number(record(record(metadata).dependencies).prod ?? 0) };
  }
  const why = typeof message === 'string' ? message : 'npm printed no report';
  return { is: NOT_OFFERED.has(Number(statusCode)) ? 'not-offered' : 'no-answer', why };
}

/**
 * @param {readonly Weakness[]} weaknesses
 * @returns {string}
 */
export function tellWeaknesses(weaknesses) {
  return weaknesses
    .map(({ name, severity, range, says }) => `  ${severity}: ${name} ${range} (${says.join('; ')})`)
    .join('\n');
}
