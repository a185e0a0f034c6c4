/** Messages that no window of ours sends, made by chance from a seed: rubbish of every type, and proper requests with one thing wrong. */

/** The message of a seed; the same seed and sample give the same message anywhere. */
export type MakeMessage = (seed: number, sample: unknown) => unknown;

/**
 * All in one function that needs nothing from outside, because its text is also run inside the window and inside main.
 * What makes keys of the prototype comes with a key that no request has, so that none of it is a proper request where a bridge leaves such keys out.
 */
export const messageMaker = (): MakeMessage => {
  const numbersFrom = (seed: number) => {
    let state = (seed + 1) >>> 0;
    return (limit: number): number => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
    };
  };
  type Chance = ReturnType<typeof numbersFrom>;
  const pick = <T>(chance: Chance, all: readonly T[]): T | undefined => all[chance(all.length)];

  const deep = (levels: number): unknown => {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { sublist: value };
    return value;
  };
  const cycle = (): unknown => {
    const round: Record<string, unknown> = { id: 'x' };
    round.self = round;
    round.list = [round, { round }];
    return round;
  };
  const detached = (): unknown => {
    const bytes = new Uint8Array(16);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  };
  /** Keys of their own, as they come out of JSON and out of a structured clone. */
  const polluting = (chance: Chance): unknown =>
    JSON.parse(
      pick(chance, [
        '{"hostile":1,"__proto__":{"polluted":true}}',
        '{"hostile":1,"constructor":{"prototype":{"polluted":true}}}',
        '{"hostile":1,"prototype":{"polluted":true},"toString":"x","hasOwnProperty":1,"valueOf":null}',
        '{"hostile":1,"id":{"__proto__":{"polluted":true}},"change":{"__proto__":{"polluted":true},"constructor":1}}',
        '[{"hostile":1,"__proto__":{"polluted":true}}]',
      ]) ?? 'null',
    );

  const texts = [
    '',
    ' ',
    '\0',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    '\ud800',
    '=1+1',
  ];
  const rubbish: readonly ((chance: Chance) => unknown)[] = [
    () => null,
    () => true,
    (chance) => pick(chance, [Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 1.5, 2 ** 53, 1e308, Number.MIN_VALUE]),
    (chance) => pick(chance, texts),
    (chance) => 'đ'.repeat(10 ** (1 + chance(5))),
    () => [],
    () => ({}),
    (chance) => new Array(chance(10_000)).fill(0),
    () => Object.assign([], { 4000: 'sparse' }),
    () => ({ length: 1e9, id: [] }),
    () => new Date(Number.NaN),
    () => /(a+)+$/u,
    () => new Map([['id', 'x']]),
    () => new Set(['id']),
    () => new Uint8Array(64),
    () => new Float64Array([Number.NaN, 1]),
    () => new DataView(new ArrayBuffer(8)),
    () => new ArrayBuffer(8),
    detached,
    () => 10n ** 30n,
    () => new Error('x'),
    (chance) => deep(1 + chance(400)),
    cycle,
    polluting,
    () => Object.create(null),
  ];
  const rubbishOf = (chance: Chance): unknown => pick(chance, rubbish)?.(chance);

  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

  /** Somewhere in it, one thing is not what it was. */
  const spoil = (value: unknown, chance: Chance): unknown => {
    if (!isRecord(value) || chance(4) === 0) return rubbishOf(chance);
    if (Array.isArray(value)) {
      const at = chance(value.length + 1);
      return value.length === 0 ? [rubbishOf(chance)] : value.map((each, i) => (i === at ? spoil(each, chance) : each));
    }
    const keys = Object.keys(value);
    const key = pick(chance, keys) ?? 'id';
    const how = chance(6);
    if (how === 0) return { ...value, [`hostile${chance(100)}`]: rubbishOf(chance) };
    if (how === 1) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    if (how === 2) return { ...value, ...(polluting(chance) as object) };
    if (how === 3) return { ...value, [key]: [value[key], value[key]] };
    return { ...value, [key]: spoil(value[key], chance) };
  };

  return (seed, sample) => {
    const chance = numbersFrom(seed);
    return sample === undefined || chance(3) === 0 ? rubbishOf(chance) : spoil(sample, chance);
  };
};
