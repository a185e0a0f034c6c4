/** Makes files in this very thread: the one in a worker, and tests. */

import { type HouseRules, obstaclesOf } from '#shared/exporting/obstacles';
import { prove } from '#shared/exporting/proof/prove';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import type { Disk } from '../../library/disk';
import type { Maker } from './maker';
import type { Material } from './material';
import { RECIPES } from './recipes';

/** @param disk what is proven is read from */
export const makeHere = (disk: Pick<Disk, 'read'>): Maker => {
  const laid = new Map<number, Material>();
  let house: HouseRules = EMPTY_NEWSROOM;

  const materialOf = (key: number): Material => {
    const material = laid.get(key);
    if (material === undefined) throw new Error(`nothing lies ready under ${key}`);
    return material;
  };

  return {
    settle: async ({ rules }) => {
      house = rules;
      return null;
    },
    examine: async ({ article, layout, now }) => obstaclesOf(article, layout, house, now),
    lay: async ({ key, material }) => {
      laid.set(key, material);
      return null;
    },
    make: async ({ key, format }) => RECIPES[format].make(materialOf(key)),
    finish: async ({ key, format, printed }) => {
      const { finish } = RECIPES[format];
      return finish === undefined ? printed : finish(printed, materialOf(key));
    },
    prove: async ({ key, format, file }) => {
      const { read, showing } = RECIPES[format];
      const material = materialOf(key);
      const bytes = typeof file === 'string' ? await disk.read(file) : file;
      const { article, layout, photos } = material;
      return prove({ article, layout, held: new Set(photos.keys()) }, await read(bytes, material), showing);
    },
    say: async ({ key, format, bytes }) => (await RECIPES[format].read(bytes, materialOf(key))).text,
    clear: async ({ key }) => {
      laid.delete(key);
      return null;
    },
    close: async () => laid.clear(),
  };
};
