// What the articles of a library say, read from its files with nothing of the app: what exports are held against.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{ headline: string, text: string, photos: number }} Written text is every text of it, headline and all */

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
    const title = headline.map((/** @type {{ text: string }} */ run) => run.text).join('');
    articles.set(id, { headline: title, text: texts.join('\n'), photos: countAssets([photos, body]) });
  }
  return articles;
}
