/** Where the guide's window opens: beside the desk's where the screen has room, else over the desk's right end, where the side panel is and not the sheet. */

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In the screen's pixels: contents and page side by side, and the least that a page can be read in. */
const WIDE = 860;
const NARROW = 420;

const within = (start: number, length: number, low: number, room: number): number =>
  Math.min(Math.max(start, low), low + room - length);

export const helpArea = (desk: Area, screen: Area): Area => {
  const onRight = screen.x + screen.width - (desk.x + desk.width);
  const onLeft = desk.x - screen.x;
  const beside = Math.max(onRight, onLeft) >= NARROW;
  const isRight = onRight >= NARROW || !beside;
  const room = isRight ? onRight : onLeft;
  const width = Math.min(beside ? Math.min(WIDE, room) : NARROW, screen.width);
  const height = Math.min(desk.height, screen.height);
  const edge = desk.x + desk.width;
  const x = isRight ? (beside ? edge : edge - width) : desk.x - width;
  return {
    x: within(x, width, screen.x, screen.width),
    y: within(desk.y, height, screen.y, screen.height),
    width,
    height,
  };
};
