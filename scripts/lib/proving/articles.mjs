// What the articles of a library say, read from its files with nothing of the app: what exports are held against.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {{ headline: string, text: string, columns: string, photos: number }} Written
 *   text is every text of it, headline and all; columns are the names of its tables' columns
 */

/** Texts that a reader sees, by the names that the library's files give them. */
const TEXTS = new Set(['text', 'attribution', 'credit', 'place', 'name']);

/**
 * @param {unknown} value any part of an article
 * @param {string[]} into
 */
function gather(value, into) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string' && TEXTS.has(key)) into.push(part);
    else gather(part, into);
  }
}

/** @param {unknown} part */
const countAssets = (part) => (JSON.stringify(part).match(/"asset":"/gu) ?? []).length;

/**
 * @param {string} library
 * @returns {Promise<Map<string, Written>>} by id
 */
export async function readArticles(library) {
  /** @type {Map<string, Written>} */
  const articles = new Map();
  const folder = path.join(library, 'articles');
  for (const id of await readdir(folder)) {
    const { data } = JSON.parse(await readFile(path.join(folder, id, 'article.json'), 'utf8'));
    const { headline, lead, dateline, photos, body, byline } = data;
    /** @type {string[]} */
    const texts = [];
    gather([headline, lead, dateline, photos, body, byline], texts);
    /** @type {string[]} */
    const columns = [];
    for (const block of body) if (block.type === 'table' && block.header) gather(block.rows[0], columns);
    const title = headline.map((/** @type {{ text: string }} */ run) => run.text).join('');
    const said = { headline: title, text: texts.join('\n'), columns: columns.join('\n') };
    articles.set(id, { ...said, photos: countAssets([photos, body]) });
  }
  return articles;
}
