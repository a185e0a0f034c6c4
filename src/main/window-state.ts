/** Where the window stood: remembered between starts, and brought back onto a screen that is still there. */
import * as v from 'valibot';

export const windowStateSchema = v.object({
  x: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
  y: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
  width: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(640), v.maxValue(20_000)), 1280),
  height: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(480), v.maxValue(20_000)), 800),
  maximized: v.fallback(v.boolean(), false),
});
export type WindowState = v.InferOutput<typeof windowStateSchema>;

export const DEFAULT_WINDOW_STATE: WindowState = v.parse(windowStateSchema, {});

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The title bar must stay within reach: this much of it has to be on some screen, in pixels. */
const HANDLE = { width: 120, height: 32 };

/** Drops a place that no screen shows any more, and never makes the window larger than the largest screen. */
export const fitToScreens = (state: WindowState, screens: readonly Area[]): WindowState => {
  const width = Math.min(state.width, Math.max(640, ...screens.map((s) => s.width)));
  const height = Math.min(state.height, Math.max(480, ...screens.map((s) => s.height)));
  const { x, y } = state;
  const reachable = x !== null && y !== null && screens.some((screen) => overlaps({ x, y, ...HANDLE }, screen));
  return reachable ? { ...state, width, height } : { ...state, x: null, y: null, width, height };
};
