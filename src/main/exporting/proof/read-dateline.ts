/** Reads a bundle back as another Dateline would, and says what its article says. */
import { assetsOf } from '#shared/article/photos';
import { forTravel } from '#shared/bundle/for-travel';
import type { Reading } from '#shared/exporting/proof/reading';
import { spokenBy } from '#shared/exporting/proof/spoken';
import { slotsInOrder } from '#shared/layout/slots-in-order';
import { readBundle } from '../../bundle/read-bundle';
import type { Material } from '../making/material';

type Shown = Pick<Material, 'article' | 'layout'>;

const textOf = ({ article, layout }: Shown): string =>
  spokenBy(article, layout, slotsInOrder(layout))
    .map(({ text }) => text)
    .join('\n');

/** Rejects where it is no bundle, or where anything but its text is not as it was sent: marks, tags, the embargo. */
export const readDateline = async (bytes: Uint8Array, { article, layout }: Shown): Promise<Reading> => {
  const bundle = await readBundle(bytes);
  if (!bundle.ok) throw new Error(bundle.reason);
  const [sent, arrived] = [textOf({ article, layout }), textOf({ article: bundle.article, layout })];
  const isExact = JSON.stringify(bundle.article) === JSON.stringify(forTravel(article));
  if (sent === arrived && !isExact) throw new Error('the bundle differs beyond its text');
  // A photo that stands in the article twice is in the bundle once.
  const shown = assetsOf(bundle.article).filter((asset) => bundle.photos.has(asset));
  return { text: arrived, photos: shown.length };
};
