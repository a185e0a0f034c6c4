/** A look at the newsroom's files: whether each can be read, its mending where that is asked for, and which photos they name. */
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import type { ShelfVerdict } from '#shared/library/jobs';
import { SHELVES, type Shelf } from '#shared/newsroom/shelves';
import { readDurably } from '../durable-read';
import { attempt, type Refusal } from '../reasons';
import { mendShelf, type ShelfParts } from './shelf';
import { type ShelfContents, shelfSource } from './shelf-file';

export interface Examined {
  /** Of those that are not as they should be. */
  readonly verdicts: readonly ShelfVerdict[];
  /** Named by snippets and templates. */
  readonly photos: readonly AssetName[];
}

const photosIn = ({ snippets = [], templates = [] }: ShelfContents): readonly AssetName[] =>
  [...snippets, ...templates].flatMap(({ content }) => assetsOf(content));

type Found = Awaited<ReturnType<typeof readDurably<ShelfContents>>> | Refusal;

const stateOf = async (
  parts: ShelfParts,
  shelf: Shelf,
  found: Found,
  repair: boolean,
): Promise<ShelfVerdict['state'] | null> => {
  if ('ok' in found) return 'damaged';
  if (found.state === 'damaged' || found.state === 'foreign') return 'damaged';
  if (found.state !== 'recovered') return null;
  const mended = repair && (await attempt(() => mendShelf(parts, shelf))) === true;
  return mended ? 'repaired' : 'recoverable';
};

/** @param repair mends what can be mended */
export const examineShelves = async (parts: ShelfParts, repair: boolean): Promise<Examined> => {
  const verdicts: ShelfVerdict[] = [];
  const photos: AssetName[] = [];
  for (const shelf of SHELVES) {
    const found = await attempt(() => readDurably(shelfSource(parts.disk, parts.paths, shelf)));
    const state = await stateOf(parts, shelf, found, repair);
    if (state !== null) verdicts.push({ shelf, state });
    if ('data' in found) photos.push(...photosIn(found.data));
  }
  return { verdicts, photos };
};
