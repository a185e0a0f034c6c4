/** Photos that this session has had in its hands: put, opened or saved. Undo can bring each of them back, so none is cleaned up before the next start. */
import type { Content } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';

export interface PhotoMentions {
  note(asset: AssetName): void;
  noteAll(content: Pick<Content, 'photos' | 'body'>): void;
  has(asset: AssetName): boolean;
}

export const createPhotoMentions = (): PhotoMentions => {
  const mentioned = new Set<AssetName>();
  return {
    note: (asset) => void mentioned.add(asset),
    noteAll: (content) => {
      for (const asset of assetsOf(content)) mentioned.add(asset);
    },
    has: (asset) => mentioned.has(asset),
  };
};
