/** An item of ninjs as blocks of an article: headline, lead, body, byline and the photos that it names. */
import * as v from 'valibot';
import type { OffsetDateTime } from '../../article/identity';
import { plain } from '../../article/inline';
import type { Failed, ImportFailure } from '../../failures';
import { type Hint, NO_FACTS, type Note, type ReadBlock, type SourceFacts } from '../document';
import { blocksOf } from '../markup/blocks-of';
import type { PageElement } from '../markup/page-node';
import { readMomentThere } from '../moment-there';
import { associationSchema, type Ninjs, ninjsSchema, rendition } from './schema';

/** HTML as plain data, by whatever parses it. */
export type NinjsPage = (html: string) => PageElement;

export type ReadNinjs =
  | {
      readonly ok: true;
      readonly blocks: readonly ReadBlock[];
      readonly notes: readonly Note[];
      readonly facts: SourceFacts;
    }
  | Failed<ImportFailure>;

const hinted = (text: string, hint: Hint | null): readonly ReadBlock[] =>
  text.trim() === '' ? [] : [{ block: { type: 'paragraph', text: plain(text.trim()) }, hint, pictures: [] }];

/** The one of a role that is the main one, else the first. */
const mainOf = (values: readonly { readonly role: string; readonly value: string }[]): string =>
  (values.find(({ role }) => /^(?:main|headline|summary|lead)?$/iu.test(role)) ?? values[0])?.value ?? '';

const bodyOf = (ninjs: Ninjs, pageOf: NinjsPage): { blocks: readonly ReadBlock[]; notes: readonly Note[] } => {
  const html =
    ninjs.body_html ||
    ninjs.body_xhtml ||
    (ninjs.bodies.find(({ contenttype }) => /html/iu.test(contenttype))?.value ?? '');
  if (html !== '') return blocksOf(pageOf(html));
  const text = ninjs.body_text || (ninjs.bodies[0]?.value ?? '');
  return { blocks: text.split(/\r?\n+/u).flatMap((line) => hinted(line, null)), notes: [] };
};

const addressOf = (renditions: readonly unknown[] | Readonly<Record<string, unknown>>): string =>
  Object.values(renditions)
    .map((each) => v.safeParse(rendition, each))
    .map((read) => (read.success ? read.output.href : ''))
    .find((href) => href !== '') ?? '';

const photoBlocks = ({ associations }: Ninjs): readonly ReadBlock[] =>
  Object.values(associations)
    .slice(0, 1_000)
    .flatMap((each): readonly ReadBlock[] => {
      const read = v.safeParse(associationSchema, each);
      if (!read.success || !/^(?:picture|image|photo)?$/iu.test(read.output.type)) return [];
      const { description_text, descriptions, headline, byline, by, copyrightholder, renditions } = read.output;
      const caption = description_text || mainOf(descriptions) || headline;
      const credit = byline || by || copyrightholder;
      const key = addressOf(renditions);
      if (caption === '' && credit === '' && key === '') return [];
      const photo = { asset: null, size: null, alt: '', caption: plain(caption), credit };
      return [{ block: { type: 'photos', position: 'full', photos: [photo] }, hint: null, pictures: [key || null] }];
    });

const momentOf = ({ contentcreated, versioncreated, firstcreated }: Ninjs, offset: string): OffsetDateTime | null => {
  const text = contentcreated || versioncreated || firstcreated;
  return readMomentThere(text, offset);
};

/** @param json parsed, of any shape. @param offset of the newsroom's own clock. */
export const readNinjs = (json: unknown, pageOf: NinjsPage, offset: string): ReadNinjs => {
  const read = v.safeParse(ninjsSchema, json);
  if (!read.success) return { ok: false, reason: 'unsupported-format' };
  const ninjs = read.output;
  const headline = mainOf(ninjs.headlines) || ninjs.headline || ninjs.title;
  const lead = mainOf(ninjs.descriptions) || ninjs.description_text;
  const names = [ninjs.byline || ninjs.by, ...ninjs.bylines.map(({ byline }) => byline)].filter(
    (name) => name.trim() !== '',
  );
  const body = bodyOf(ninjs, pageOf);
  if (headline === '' && body.blocks.length === 0) return { ok: false, reason: 'unsupported-format' };
  const subjects = [...ninjs.subject, ...ninjs.subjects]
    .map(({ name, literal }) => name || literal)
    .filter((name) => name !== '');
  return {
    ok: true,
    blocks: [
      ...hinted(headline, 'headline'),
      ...hinted(lead, 'lead'),
      ...photoBlocks(ninjs),
      ...body.blocks,
      ...hinted(names.join(' – '), 'byline'),
    ],
    notes: body.notes,
    facts: { ...NO_FACTS, publishedAt: momentOf(ninjs, offset), tags: [...new Set(subjects)].slice(0, 50) },
  };
};
