/** Whether the mouse was moved, or lies where it lay while letters were typed: the page tells of the mouse anew whenever the text under it has moved. */

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

export interface MouseRest {
  /** @returns false while it has not left the place where it lay when it began to rest. */
  readonly moved: (at: Point) => boolean;
  /** Letters are typed: until it is moved it means nothing. */
  readonly rest: () => void;
}

export const createMouseRest = (): MouseRest => {
  let last: Point | null = null;
  let resting = false;
  return {
    moved: ({ clientX, clientY }) => {
      const stays = last !== null && last.clientX === clientX && last.clientY === clientY;
      if (resting && stays) return false;
      last = { clientX, clientY };
      resting = false;
      return true;
    },
    rest: () => {
      resting = true;
    },
  };
};
