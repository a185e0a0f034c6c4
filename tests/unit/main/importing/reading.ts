/** Reads a file as main does, in this very process, for tests that look at what came of it. */
import { proposalOf } from '../../../../src/main/importing/proposal-of';
import { readSource } from '../../../../src/main/importing/read-source';
import type { Read } from '../../../../src/main/importing/source';
import type { Block } from '../../../../src/shared/article/article';
import { textOf } from '../../../../src/shared/article/inline';
import { plainView } from '../../../../src/shared/exporting/plain-view';
import type { ReadDocument } from '../../../../src/shared/importing/document';
import { settle } from '../../../../src/shared/importing/settle';
import { PORTAL } from '../../../../src/shared/layout/portal';

const NOTHING_BESIDE: ReadonlyMap<string, Uint8Array> = new Map();

export const readBytes = (name: string, bytes: Uint8Array, beside = NOTHING_BESIDE): Promise<Read> =>
  readSource({ name, bytes, beside });

export const readText = (name: string, text: string): Promise<Read> => readBytes(name, Buffer.from(text, 'utf8'));

export const documentIn = async (reading: Promise<Read>): Promise<ReadDocument> => {
  const read = await reading;
  if (!read.ok || read.is !== 'document') throw new Error(`no document: ${JSON.stringify(read).slice(0, 300)}`);
  return read.document;
};

export const blocksIn = async (reading: Promise<Read>): Promise<readonly Block[]> =>
  (await documentIn(reading)).blocks.map(({ block }) => block);

/** What the command line prints of it. */
export const viewOf = async (reading: Promise<Read>) => {
  const read = await reading;
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  const settled = settle(proposalOf(read, PORTAL).parts, [], PORTAL);
  return { ...plainView(settled.content, settled), blocks: settled.content.body.map(({ type }) => type) };
};

/** Each block with text, as `hint: text`. */
export const linesIn = async (reading: Promise<Read>): Promise<readonly string[]> =>
  (await documentIn(reading)).blocks.flatMap(({ block, hint }) =>
    block.type === 'paragraph' || block.type === 'subhead'
      ? [`${hint ?? block.type}: ${textOf(block.text)}`]
      : [`${block.type}`],
  );
