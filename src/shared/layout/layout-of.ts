/** Which of the newsroom's layouts an article is shown, saved and exported in. */
import type { HouseLayout } from './house-layout';
import { PORTAL } from './portal';

/** An article of a layout that is not there (any more) takes the first one, the house's default: that loses no text. */
export const layoutOf = ({ layout }: { readonly layout: string }, layouts: readonly HouseLayout[]): HouseLayout =>
  layouts.find(({ id }) => id === layout) ?? layouts[0] ?? PORTAL;

export type LayoutOf = (article: { readonly layout: string }) => HouseLayout;

export const layoutIn =
  (layouts: readonly HouseLayout[]): LayoutOf =>
  (article) =>
    layoutOf(article, layouts);
