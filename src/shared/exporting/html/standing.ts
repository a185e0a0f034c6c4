/** Where a page stands in the world: its own address, its publisher, and where its pictures are found. */
import type { Article, Photo } from '../../article/article';
import { photosOf } from '../../article/photos';
import type { HouseLayout } from '../../layout/house-layout';
import { slugify } from '../../vietnamese/slug';
import { dayOf, slugOf } from '../naming/name-words';
import type { AddressWord, Theme } from '../theme';
import { HOUSE } from '../themes';
import { type Picture, publicAddress, toldAddress } from './picture';
import type { PageResources } from './resources';

export interface StandingPhoto {
  readonly photo: Photo;
  /** On the web, or beside the page; null where it is inside the page or missing. */
  readonly told: string | null;
  /** On the web. */
  readonly public: string | null;
}

export interface Standing {
  readonly canonical: string | null;
  readonly publisher: Theme['publisher'];
  /** Those with a picture, in reading order. */
  readonly photos: readonly StandingPhoto[];
}

const wordsOf = (article: Article, layout: HouseLayout): Readonly<Record<AddressWord, string>> => ({
  slug: slugOf(article),
  section: slugify(article.section, ''),
  date: dayOf(article, layout),
  id: article.id.toLowerCase(),
});

/** A word without a value leaves no empty folder behind: `/{section}/{slug}` is `/ten-bai` where there is no section. */
export const canonicalOf = (article: Article, layout: HouseLayout, { canonical }: Theme): string | null => {
  if (canonical === '') return null;
  const words = Object.entries(wordsOf(article, layout));
  const filled = words.reduce((address, [word, value]) => address.replaceAll(`{${word}}`, value), canonical);
  const whole = filled.replace(/(?<!:)\/{2,}/gu, '/');
  return URL.canParse(whole) ? new URL(whole).href : null;
};

const placePhoto = (photo: Photo, picture: Picture | undefined, canonical: string | null): StandingPhoto =>
  picture === undefined
    ? { photo, told: null, public: null }
    : { photo, told: toldAddress(picture, canonical), public: publicAddress(picture, canonical) };

export const standingOf = (article: Article, layout: HouseLayout, resources: PageResources): Standing => {
  const { photos, theme = HOUSE } = resources;
  const canonical = canonicalOf(article, layout, theme);
  const pictured = photosOf(article).filter(({ asset }) => asset !== null);
  return {
    canonical,
    publisher: theme.publisher,
    photos: pictured.map((photo) =>
      placePhoto(photo, photo.asset === null ? undefined : photos.get(photo.asset), canonical),
    ),
  };
};
