/** The house layouts this newsroom has, and which one an article is written in. */
import type { HouseLayout } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { PORTAL } from '#shared/layout/portal';

export const LAYOUTS: readonly HouseLayout[] = [PORTAL];

export const houseLayoutOf = (article: { readonly layout: string }): HouseLayout => layoutOf(article, LAYOUTS);

/** What new and imported articles are written in. */
export const DEFAULT_LAYOUT = PORTAL;
