/** An OpenDocument text, as LibreOffice writes it: a small reader of our own, since its format is plain and no kept library reads it. */
import type { Note, PictureKey, ReadDocument } from '#shared/importing/document';
import type { Archive } from '../archive/open-archive';
import { factsOfProperties } from '../office/core-properties';
import { documentOfFlow } from '../office/document-of-flow';
import { wordsOf } from '../office/flow';
import { picturesOfArchive } from '../office/pictures-of-archive';
import { Unreadable } from '../source';
import { readXml } from '../xml/read-xml';
import { at, attributeOf, below, childOf, elementsIn, textIn, type XmlElement } from '../xml/xml';
import { readFlows } from './read-body';
import { changesIn, type OdtReading, tell } from './read-inline';
import { readOdtStyles } from './styles';

const KINDS = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?$/u;

export const isOdt = async (archive: Archive): Promise<boolean> => {
  if (!archive.has('content.xml')) return false;
  const kind = archive.has('mimetype') ? new TextDecoder().decode(await archive.read('mimetype')).trim() : '';
  return KINDS.test(kind) || kind === '';
};

const part = async (archive: Archive, name: string): Promise<XmlElement | undefined> =>
  archive.has(name) ? readXml(await archive.read(name)) : undefined;

const isEncrypted = async (archive: Archive): Promise<boolean> => {
  const manifest = await part(archive, 'META-INF/manifest.xml');
  return manifest !== undefined && below(manifest, 'manifest:encryption-data').length > 0;
};

const tellAround = (styles: XmlElement | undefined, reading: OdtReading): void => {
  const pages = styles ? below(styles, 'style:master-page') : [];
  const aside: OdtReading = { ...reading, notes: [], pictures: new Set() };
  for (const around of pages.flatMap(elementsIn).filter(({ name }) => /^style:(?:header|footer)/u.test(name)))
    tell(reading, 'header-or-footer', wordsOf(readFlows(around, aside)));
};

/** @throws Unreadable where a part is broken, locked, or meant to do harm. */
export const readOdt = async (archive: Archive): Promise<ReadDocument> => {
  if (await isEncrypted(archive)) throw new Unreadable('password');
  const content = readXml(await archive.read('content.xml'));
  const text = at(content, 'office:body/office:text');
  if (text === undefined) throw new Unreadable('unsupported-format');
  const styles = await part(archive, 'styles.xml');
  const notes: Note[] = [];
  const pictures = new Set<PictureKey>();
  const insertions = new Set(changesIn(text, 'text:insertion').map((region) => attributeOf(region, 'text:id') ?? ''));
  const reading: OdtReading = {
    styles: readOdtStyles([...(styles ? [styles] : []), content]),
    notes,
    pictures,
    insertions,
    open: new Map(),
    counted: new Map(),
  };
  for (const region of changesIn(text, 'text:deletion'))
    for (const deletion of below(region, 'text:p')) tell(reading, 'tracked-deletion', textIn(deletion));
  const flows = readFlows(text, reading);
  tellAround(styles, reading);
  const meta = await part(archive, 'meta.xml');
  const kept = await picturesOfArchive(archive, pictures, notes);
  return documentOfFlow({ flows, pictures: kept, facts: factsOfProperties(childOf(meta, 'office:meta')), notes });
};
