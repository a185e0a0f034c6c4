/** The house layouts this newsroom has, and which one an article is written in. */
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';

export const LAYOUTS: readonly HouseLayout[] = [PORTAL];

/** An article of a layout that is not here is shown in the default one: its text is all there. */
export const layoutOf = ({ layout }: { readonly layout: string }): HouseLayout =>
  LAYOUTS.find(({ id }) => id === layout) ?? PORTAL;

/** What new and imported articles are written in. */
export const DEFAULT_LAYOUT = PORTAL;
