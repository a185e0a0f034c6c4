// Files of text: pages by html-validate, Markdown by a parser, ninjs by IPTC's schema, plain text as it stands.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { projectRoot } from '../paths.mjs';
import { differenceOf } from './words.mjs';

/** @typedef {import('./articles.mjs').Written} Written */
/** @typedef {(file: string, article: Written) => Promise<(string | null)[]>} Check gives what is wrong; null is nothing */

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

/** @type {Record<string, string>} */
const ENTITIES = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A word may have marks on some of its letters. */
const WITHIN_WORDS = /<\/?(?:a|b|em|font|i|span|strong|u)\b[^>]*>/gu;

/**
 * What a reader of the page sees.
 * @param {string} html
 */
export const saidBy = (html) =>
  html
    .replace(/<(?:style|script|title)\b.*?<\/(?:style|script|title)>/gsu, '')
    .replace(WITHIN_WORDS, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gu, (all, name) => ENTITIES[name] ?? all);

/** @param {string} html @param {Written} article */
export const photosDiffer = (html, article) => wrongCount((html.match(/<img /gu) ?? []).length, article);

/** @param {number} found @param {Written} article */
const wrongCount = (found, { photos }) => (found === photos ? null : `${found} photos instead of ${photos}`);

/** Around it stand the newsroom's name and the control for the size of the letters. @param {string} html */
const articleIn = (html) => /<article.*<\/article>/su.exec(html)?.[0] ?? '';

/** @type {Check} */
export async function checkHtml(file, article) {
  const html = await readFile(file, 'utf8');
  const { results } = await validator.validateString(html);
  const complaint = results[0]?.messages[0];
  return [
    complaint ? `html-validate: ${complaint.ruleId} at ${complaint.line}:${complaint.column}` : null,
    differenceOf(article.text, saidBy(articleIn(html))),
    photosDiffer(articleIn(html), article),
  ];
}

/** @type {Check} */
export async function checkText(file, article) {
  return [differenceOf(article.text, await readFile(file, 'utf8'))];
}

/** @typedef {{ type: string, value?: string, url?: string, children?: Node[] }} Node */

/**
 * @param {Node} node
 * @returns {Node[]}
 */
const leaves = (node) => [node, ...(node.children ?? []).flatMap(leaves)];

/** @type {Check} */
export async function checkMarkdown(file, article) {
  const body = (await readFile(file, 'utf8')).replace(/^---\n.*?\n---\n/su, '');
  const nodes = leaves(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const text = nodes.map((node) => (node.type === 'text' ? (node.value ?? '') : '')).join('\n');
  const pictures = nodes.filter(({ type }) => type === 'image').map(({ url = '' }) => url);
  const lost = await firstLost(pictures.map((url) => path.join(path.dirname(file), decodeURI(url))));
  return [
    differenceOf(article.text, text),
    wrongCount(pictures.length, article),
    lost === undefined ? null : `no such photo: ${lost}`,
  ];
}

/** @param {readonly string[]} files */
async function firstLost(files) {
  for (const file of files) if ((await readFile(file).catch(() => null)) === null) return file;
  return undefined;
}

const schema = JSON.parse(
  await readFile(path.join(projectRoot, 'tests', 'fixtures', 'ninjs', 'ninjs-schema_2.1.json'), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
// No place of ours is a shape on a map.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const isNinjs = ajv.compile(schema);

/** @type {Check} */
export async function checkNinjs(file, article) {
  const item = JSON.parse(await readFile(file, 'utf8'));
  const [flaw] = isNinjs(item) ? [] : (isNinjs.errors ?? []);
  const html = item.bodies.find((/** @type {{ contenttype: string }} */ each) => /html/u.test(each.contenttype));
  const parts = [...item.headlines, ...item.descriptions].map(({ value }) => value);
  const pictures = (item.associations ?? []).filter((/** @type {{ type: string }} */ each) => each.type === 'picture');
  const said = [...parts, item.by, item.located, saidBy(html?.value ?? ''), ...pictures.flatMap(wordsOfPicture)];
  return [
    flaw ? `IPTC's schema: ${flaw.instancePath} ${flaw.message}` : null,
    lostWords(article.text, said.join('\n')),
    wrongCount(pictures.length, article),
  ];
}

/** A photo of the text is told of there and among the associations: its words may come twice. */
const lostWords = (/** @type {string} */ written, /** @type {string} */ said) => {
  const difference = differenceOf(written, said);
  return difference?.startsWith('missing') ? difference : null;
};

/** @param {{ descriptions?: { value: string }[], by?: string, creditline?: string, headlines?: { value: string }[] }} picture */
const wordsOfPicture = ({ descriptions = [], headlines = [], by = '', creditline = '' }) => [
  ...[...descriptions, ...headlines].map(({ value }) => value),
  by,
  creditline,
];
