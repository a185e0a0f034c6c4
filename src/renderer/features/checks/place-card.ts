/** Where a card goes: under its words, over them where there is no room, and within the window. In CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

export const placeCard = (words: Box, card: Size, window: Size): { readonly left: number; readonly top: number } => {
  const left = Math.max(GAP, Math.min(words.left, window.width - card.width - GAP));
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  return { left, top: below + card.height + GAP <= window.height || above < GAP ? below : above };
};
