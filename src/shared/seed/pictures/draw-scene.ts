/** Scenes for made-up photos: a river or fields under a sky, hills behind, houses, boats and trees before. The same number gives the same scene. */
import type { Size } from '../../photo/photo';
import { between, type Chance, createChance, pick } from '../random';
import {
  addGrain,
  type Colour,
  createRaster,
  fillBand,
  fillBox,
  fillDisc,
  fillGable,
  fillUnder,
  mix,
  type Raster,
} from './raster';

interface Light {
  readonly high: Colour;
  readonly low: Colour;
  readonly sun: Colour;
  readonly land: Colour;
}

/** Morning, noon, a rainy day, evening. */
const LIGHTS = [
  { high: [120, 165, 215], low: [250, 214, 170], sun: [255, 240, 200], land: [70, 105, 62] },
  { high: [64, 132, 206], low: [198, 222, 238], sun: [255, 252, 236], land: [66, 124, 56] },
  { high: [128, 138, 148], low: [188, 194, 196], sun: [206, 208, 206], land: [74, 98, 74] },
  { high: [60, 66, 110], low: [238, 138, 86], sun: [255, 206, 130], land: [52, 58, 58] },
] as const satisfies readonly Light[];

const WALLS = [
  [226, 206, 164],
  [196, 216, 212],
  [232, 226, 212],
  [214, 172, 138],
] as const satisfies readonly Colour[];

const ROOFS = [
  [156, 74, 52],
  [120, 92, 70],
  [96, 104, 112],
] as const satisfies readonly Colour[];

const DARK: Colour = [38, 34, 32];

/** Where the land meets the sky, in pixels from above. */
type Horizon = number;

const drawSky = (raster: Raster, chance: Chance, { high, low, sun }: Light, horizon: Horizon): void => {
  fillBand(raster, 0, horizon, high, low);
  const radius = raster.height * (0.03 + 0.03 * chance());
  fillDisc(raster, raster.width * chance(), horizon * (0.25 + 0.6 * chance()), radius, sun);
};

const drawHills = (raster: Raster, chance: Chance, { low, land }: Light, horizon: Horizon): void => {
  for (const share of [0.65, 0.3]) {
    const [height, length, shift] = [
      raster.height * 0.12 * chance(),
      raster.width * (0.15 + 0.3 * chance()),
      6 * chance(),
    ];
    const ridge = (x: number): number =>
      horizon - height * share * (1.3 + Math.sin(x / length + shift) + 0.35 * Math.sin((3.1 * x) / length));
    fillUnder(raster, ridge, horizon, mix(land, low, share));
  }
};

/** Lines that lie the farther apart the nearer they are. */
const drawStripes = (raster: Raster, horizon: Horizon, colour: Colour, count: number): void => {
  const depth = raster.height - horizon;
  for (let nth = 1; nth < count; nth += 1) {
    const y = horizon + depth * (nth / count) ** 2;
    fillBox(raster, 0, y, { width: raster.width, height: 1 + (6 * nth) / count }, colour);
  }
};

const drawGround = (raster: Raster, chance: Chance, light: Light, horizon: Horizon): void => {
  const isRiver = chance() < 0.5;
  const far = isRiver ? mix(light.low, light.high, 0.3) : mix(light.land, [188, 176, 84], chance() * 0.7);
  const near = mix(far, DARK, isRiver ? 0.35 : 0.25);
  fillBand(raster, horizon, raster.height, far, near);
  drawStripes(raster, horizon, mix(far, isRiver ? light.sun : DARK, 0.2), between(chance, 9, 22));
};

const drawHouse = (raster: Raster, chance: Chance, x: number, base: number, width: number): void => {
  const height = width * (0.5 + 0.4 * chance());
  fillBox(raster, x, base - height, { width, height }, pick<Colour>(chance, WALLS));
  fillGable(
    raster,
    x - width * 0.08,
    base - height,
    { width: width * 1.16, height: width * 0.35 },
    pick<Colour>(chance, ROOFS),
  );
  fillBox(raster, x + width * 0.42, base - height * 0.6, { width: width * 0.18, height: height * 0.6 }, DARK);
  for (const at of [0.14, 0.7])
    fillBox(raster, x + width * at, base - height * 0.65, { width: width * 0.15, height: height * 0.25 }, DARK);
};

const drawBoat = (raster: Raster, chance: Chance, x: number, base: number, length: number): void => {
  fillGable(raster, x, base, { width: length, height: -length * 0.14 }, mix(DARK, pick<Colour>(chance, ROOFS), 0.4));
  fillBox(raster, x + length * 0.45, base - length * 0.3, { width: length * 0.08, height: length * 0.3 }, DARK);
  fillDisc(raster, x + length * 0.49, base - length * 0.36, length * 0.06, [190, 160, 96]);
};

const drawTree = (raster: Raster, { land }: Light, x: number, base: number, height: number): void => {
  fillBox(
    raster,
    x - height * 0.03,
    base - height * 0.7,
    { width: height * 0.06, height: height * 0.7 },
    mix(DARK, land, 0.2),
  );
  for (const [dx, dy] of [
    [-0.14, 0.68],
    [0.14, 0.7],
    [0, 0.84],
  ] as const)
    fillDisc(raster, x + height * dx, base - height * dy, height * 0.17, mix(land, DARK, 0.3 - dy * 0.2));
};

const times = (count: number, draw: () => void): void => {
  for (let nth = 0; nth < count; nth += 1) draw();
};

const drawThings = (raster: Raster, chance: Chance, light: Light, horizon: Horizon): void => {
  const { width, height } = raster;
  const depth = height - horizon;
  times(between(chance, 1, 4), () =>
    drawHouse(raster, chance, width * chance(), horizon + depth * 0.12 * chance(), width * (0.07 + 0.09 * chance())),
  );
  times(between(chance, 2, 6), () =>
    drawTree(raster, light, width * chance(), horizon + depth * 0.25 * chance(), height * (0.12 + 0.2 * chance())),
  );
  times(between(chance, 0, 3), () =>
    drawBoat(
      raster,
      chance,
      width * 0.85 * chance(),
      horizon + depth * (0.35 + 0.5 * chance()),
      width * (0.1 + 0.12 * chance()),
    ),
  );
};

const GRAIN = 7;

export const drawScene = (seed: number, size: Size): Raster => {
  const chance = createChance(seed);
  const raster = createRaster(size);
  const light = pick<Light>(chance, LIGHTS);
  const horizon = Math.round(size.height * (0.42 + 0.2 * chance()));
  drawSky(raster, chance, light, horizon);
  drawHills(raster, chance, light, horizon);
  drawGround(raster, chance, light, horizon);
  drawThings(raster, chance, light, horizon);
  addGrain(raster, seed, GRAIN);
  return raster;
};
