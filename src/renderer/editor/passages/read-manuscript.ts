/** The sheet as the rules read it: its passages, and beside them dateline, names and pictures. */
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Dateline } from '#shared/article/article';
import { readByline } from '#shared/article/byline';
import type { Manuscript, Passage, PhotoFacts } from '#shared/check/manuscript';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import { $datelineOf, $isDatelineNode } from '../nodes/dateline-node';
import { $isFigureNode, $photoOf } from '../nodes/figure-node';
import { $isPhotosNode } from '../nodes/photos-node';
import { $findSlot, slotNameOf } from '../slots/slot-of';
import { $textOf } from './pieces';
import { $readPassages, type PassageReader } from './read-passages';
import { fieldKey, placeOfField } from './replace-field';

const $dateline = (): Dateline | null => {
  const node = $findSlot('dateline');
  return $isDatelineNode(node) ? $datelineOf(node) : null;
};

const $photoFacts = (top: LexicalNode): readonly PhotoFacts[] => {
  const slot: SlotName = slotNameOf(top);
  const figures = $isPhotosNode(top) ? top.getChildren().filter($isFigureNode) : [top].filter($isFigureNode);
  return figures.map((figure) => {
    const { asset, alt, credit } = $photoOf(figure);
    return { key: figure.getKey(), slot, hasPicture: asset !== null, alt, caption: $textOf(figure), credit };
  });
};

const fieldPassages = ({ key, slot, credit, alt }: PhotoFacts): readonly Passage[] =>
  [
    { key: fieldKey(key, 'credit'), slot, kind: 'credit' as const, text: credit },
    { key: fieldKey(key, 'alt'), slot, kind: 'alt' as const, text: alt },
  ].filter(({ text }) => text !== '');

/** Each picture's fields follow its caption; a picture without a caption comes first in its slot. */
const withFields = (passages: readonly Passage[], photos: readonly PhotoFacts[]): readonly Passage[] => {
  const captioned = new Set(passages.map(({ key }) => key));
  const bare = photos.filter(({ key }) => !captioned.has(key)).flatMap(fieldPassages);
  const fields = new Map(photos.map((photo) => [photo.key, fieldPassages(photo)]));
  return [...bare, ...passages.flatMap((passage) => [passage, ...(fields.get(passage.key) ?? [])])];
};

export const $readManuscript = (layout: HouseLayout, passages: readonly Passage[] = $readPassages()): Manuscript => {
  const photos = $getRoot().getChildren().flatMap($photoFacts);
  const byline = passages.filter(({ kind }) => kind === 'byline').map(({ text }) => text);
  return {
    language: layout.language,
    layout,
    dateline: $dateline(),
    byline: readByline(byline.join(' ')),
    photos,
    passages: withFields(passages, photos),
  };
};

/** @returns reads the manuscript as it stands; also of the fields' passages, those that have not changed are the very same objects as the last time. */
export const createManuscriptReader = (
  editor: LexicalEditor,
  layout: HouseLayout,
  reader: PassageReader,
): (() => Manuscript) => {
  let fields: ReadonlyMap<string, Passage> = new Map();
  const known = (passage: Passage): Passage => {
    const before = fields.get(passage.key);
    return before?.text === passage.text && before.slot === passage.slot ? before : passage;
  };
  return () => {
    const texts = reader.read();
    const read = editor.getEditorState().read(() => $readManuscript(layout, texts), { editor });
    const passages = read.passages.map(known);
    fields = new Map(passages.filter(({ key }) => placeOfField(key) !== null).map((passage) => [passage.key, passage]));
    return { ...read, passages };
  };
};
