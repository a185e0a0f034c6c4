/** A Word document: its text with what its styles say, its photos in place, and word of everything that does not come along. */
import type { Note, PictureKey, ReadDocument } from '#shared/importing/document';
import type { Archive } from '../archive/open-archive';
import { factsOfProperties } from '../office/core-properties';
import { documentOfFlow } from '../office/document-of-flow';
import { wordsOf } from '../office/flow';
import { picturesOfArchive } from '../office/pictures-of-archive';
import { Unreadable } from '../source';
import { attributeOf, childOf, elementsIn, type XmlElement } from '../xml/xml';
import { readNumberings } from './numberings';
import { mainPart, type Relations, readPart, relationsOf, targetsOf } from './package';
import { readFlows } from './read-body';
import { type Reading, tell } from './reading';
import { readStyles } from './styles';

const partOfType = (archive: Archive, relations: Relations, type: string): Promise<XmlElement | undefined> => {
  const [target] = targetsOf(relations, type);
  return target === undefined ? Promise.resolve(undefined) : readPart(archive, target);
};

const NO_NOTES: ReadonlyMap<string, string> = new Map();

/** For the words of notes alone: what they hold besides is not told. */
const asideOf = (reading: Reading): Reading => ({ ...reading, notes: [], pictures: new Set() });

const footnotesOf = (
  root: XmlElement | undefined,
  kind: string,
  reading: Reading,
): readonly (readonly [string, string])[] =>
  root === undefined
    ? []
    : elementsIn(root).map((note) => [
        `${kind} ${attributeOf(note, 'w:id') ?? ''}`,
        wordsOf(readFlows(note, asideOf(reading))),
      ]);

const tellParts = async (archive: Archive, reading: Reading): Promise<void> => {
  const comments = await partOfType(archive, reading.relations, 'comments');
  for (const comment of comments ? elementsIn(comments) : []) {
    const author = attributeOf(comment, 'w:author') ?? '';
    const words = wordsOf(readFlows(comment, asideOf(reading)));
    tell(reading, 'comment', author === '' ? words : `${author}: ${words}`);
  }
  for (const target of [...targetsOf(reading.relations, 'header'), ...targetsOf(reading.relations, 'footer')]) {
    const part = await readPart(archive, target);
    if (part) tell(reading, 'header-or-footer', wordsOf(readFlows(part, asideOf(reading))));
  }
};

const withFootnotes = async (archive: Archive, reading: Reading): Promise<Reading> => {
  const footnotes = await partOfType(archive, reading.relations, 'footnotes');
  const endnotes = await partOfType(archive, reading.relations, 'endnotes');
  return {
    ...reading,
    footnotes: new Map([...footnotesOf(footnotes, 'footnote', reading), ...footnotesOf(endnotes, 'endnote', reading)]),
  };
};

/** @throws Unreadable where a part is broken or meant to do harm. */
export const readDocx = async (archive: Archive): Promise<ReadDocument> => {
  const main = await mainPart(archive);
  const root = await readPart(archive, main);
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Unreadable('broken-file');
  const relations = await relationsOf(archive, main);
  const notes: Note[] = [];
  const pictures = new Set<PictureKey>();
  const reading = await withFootnotes(archive, {
    styles: readStyles(await partOfType(archive, relations, 'styles')),
    nextItem: readNumberings(await partOfType(archive, relations, 'numbering')),
    relations,
    notes,
    pictures,
    footnotes: NO_NOTES,
  });
  const flows = readFlows(body, reading);
  await tellParts(archive, reading);
  const kept = await picturesOfArchive(archive, pictures, notes);
  const facts = factsOfProperties(await readPart(archive, 'docProps/core.xml'));
  return documentOfFlow({ flows, pictures: kept, facts, notes });
};
