// Programs that know nothing of Dateline, and which of them this machine has.

import { run } from '../run.mjs';

/** @typedef {'pdfinfo' | 'pdffonts' | 'pdftotext' | 'pdfimages' | 'qpdf' | 'soffice'} Outside */

/** @type {readonly { tool: Outside, ask: string }[]} */
const TOOLS = [
  { tool: 'pdfinfo', ask: '-v' },
  { tool: 'pdffonts', ask: '-v' },
  { tool: 'pdftotext', ask: '-v' },
  { tool: 'pdfimages', ask: '-v' },
  { tool: 'qpdf', ask: '--version' },
  { tool: 'soffice', ask: '--version' },
];

/** A program that cannot be started. */
const NOT_THERE = 127;

/** @returns {Promise<Set<Outside>>} */
export async function installedTools() {
  const asked = await Promise.all(
    TOOLS.map(async ({ tool, ask }) => ({ tool, code: (await run(tool, [ask], { timeoutMs: 60_000 })).code })),
  );
  return new Set(asked.filter(({ code }) => code !== NOT_THERE).map(({ tool }) => tool));
}

/**
 * @param {Set<Outside>} installed
 * @returns {Outside[]}
 */
export const missingTools = (installed) => TOOLS.map(({ tool }) => tool).filter((tool) => !installed.has(tool));

/**
 * @param {Outside} tool
 * @param {readonly string[]} args
 * @returns {Promise<{ flaw: string | null, stdout: string }>} flaw is what it complained of
 */
export async function ask(tool, args) {
  const { code, stdout, stderr } = await run(tool, args, { timeoutMs: 600_000 });
  return { flaw: code === 0 ? null : `${tool}: ${(stderr || stdout).trim().split('\n')[0] ?? `exit ${code}`}`, stdout };
}
