/** Rich text as Word, WordPad and LibreOffice write it: a small reader of our own, since none is kept that knows Vietnamese code pages. */
import type { Note } from '#shared/importing/document';
import { NO_FACTS } from '#shared/importing/document';
import { MAX_PICTURES } from '../limits';
import { documentOfFlow } from '../office/document-of-flow';
import { isPicture } from '../pictures/picture-kind';
import { documentRead, type Read, type SourceFile } from '../source';
import { RtfReader } from './rtf-reader';
import { tokensOf } from './tokens';

export const readRtf = ({ bytes }: SourceFile): Read => {
  const reader = new RtfReader();
  for (const token of tokensOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')))
    reader.take(token);
  const { flows, pictures, notes, title } = reader.finish();
  const kept = new Map([...pictures].filter(([, picture]) => isPicture(picture)).slice(0, MAX_PICTURES));
  const unread = [...pictures.keys()].filter((key) => !kept.has(key));
  return documentRead(
    documentOfFlow({
      flows,
      pictures: kept,
      facts: { ...NO_FACTS, title: title.trim() || null },
      notes: [...notes, ...unread.map((text): Note => ({ kind: 'unread-picture', text }))],
    }),
  );
};
