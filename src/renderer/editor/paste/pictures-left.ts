/** The pictures of a paste that cannot come along, counted by why not. */

/**
 * `web`: it lies on a page, and a paste fetches nothing; `drawing`: WMF, EMF or SVG, which no photo is; `elsewhere`: its bytes stayed where it
 * was copied; `no-place`: where the caret stands no photo can.
 */
export const REASONS_LEFT = ['web', 'drawing', 'elsewhere', 'no-place'] as const;
export type ReasonLeft = (typeof REASONS_LEFT)[number];

export type PicturesLeft = Readonly<Record<ReasonLeft, number>>;

export const NONE_LEFT: PicturesLeft = { web: 0, drawing: 0, elsewhere: 0, 'no-place': 0 };

export const addLeft = (left: PicturesLeft, reason: ReasonLeft, count = 1): PicturesLeft => ({
  ...left,
  [reason]: left[reason] + count,
});

export const isAnyLeft = (left: PicturesLeft): boolean => REASONS_LEFT.some((reason) => left[reason] > 0);

const DRAWING = /^data:image\/svg|\.(?:wmf|wmz|emf|emz|svg)(?:[?#].*)?$/iu;

/** @param address of a picture whose bytes did not come along. */
export const whyLeft = (address: string): ReasonLeft => {
  const shown = address.slice(0, 4_000);
  if (/^https?:/iu.test(shown) && !DRAWING.test(shown)) return 'web';
  return DRAWING.test(shown) ? 'drawing' : 'elsewhere';
};
