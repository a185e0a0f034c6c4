/** Many lists of small numbers in little memory: those of the last packing in one block of bytes, what came after it beside them. */

/** All lists one after another; list `n` lies from `starts[n]` to `starts[n + 1]`. */
export interface Packed {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

export interface ByteLists {
  /** @param value from 0 to 2^31 - 1 */
  push(list: number, value: number): void;
  /** The whole list; what is handed out holds until the next call alone. */
  read(list: number): Int32Array;
  /** Bytes of one list. */
  size(list: number): number;
  /** Bytes of all. */
  total(): number;
  /** Bytes that came since the last packing. */
  fresh(): number;
  /** Puts what is fresh behind what it follows. */
  pack(): Packed;
}

/** A list as it grows. */
interface Growing {
  bytes: Uint8Array;
  length: number;
}

const SMALLEST = 8;

const pushByte = (growing: Growing, byte: number): void => {
  if (growing.length === growing.bytes.length) {
    const larger = new Uint8Array(growing.length * 2);
    larger.set(growing.bytes);
    growing.bytes = larger;
  }
  growing.bytes[growing.length] = byte;
  growing.length += 1;
};

/** Seven bits a byte, the lowest first; every byte of a number but its last has the eighth bit. */
const pushNumber = (growing: Growing, value: number): void => {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) pushByte(growing, (rest & 0x7f) | 0x80);
  pushByte(growing, rest);
};

/** @returns the place in `numbers` after the last one */
const decode = (bytes: Uint8Array, from: number, to: number, numbers: Int32Array, place: number): number => {
  let next = place;
  for (let at = from; at < to; next += 1) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    numbers[next] = value;
  }
  return next;
};

const NOTHING: Packed = { starts: new Uint32Array(1), bytes: new Uint8Array(0) };

const startOf = ({ starts, bytes }: Packed, list: number): number => starts[list] ?? bytes.length;

const copyTogether = (packed: Packed, fresh: ReadonlyMap<number, Growing>, count: number, size: number): Packed => {
  const starts = new Uint32Array(count + 1);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let list = 0; list < count; list += 1) {
    starts[list] = at;
    const [from, to] = [startOf(packed, list), startOf(packed, list + 1)];
    if (to > from) bytes.set(packed.bytes.subarray(from, to), at);
    at += to - from;
    const growing = fresh.get(list);
    if (growing) bytes.set(growing.bytes.subarray(0, growing.length), at);
    at += growing?.length ?? 0;
  }
  starts[count] = at;
  return { starts, bytes };
};

export const createByteLists = (saved: Packed = NOTHING): ByteLists => {
  let packed = saved;
  let fresh = new Map<number, Growing>();
  let freshBytes = 0;
  let count = packed.starts.length - 1;
  let numbers = new Int32Array(1_024);

  const growingOf = (list: number): Growing => {
    const known = fresh.get(list);
    if (known) return known;
    const growing: Growing = { bytes: new Uint8Array(SMALLEST), length: 0 };
    fresh.set(list, growing);
    count = Math.max(count, list + 1);
    return growing;
  };

  const packedSize = (list: number): number => startOf(packed, list + 1) - startOf(packed, list);

  return {
    size: (list) => packedSize(list) + (fresh.get(list)?.length ?? 0),
    total: () => packed.bytes.length + freshBytes,
    push: (list, value) => {
      const growing = growingOf(list);
      freshBytes -= growing.length;
      pushNumber(growing, value);
      freshBytes += growing.length;
    },
    read: (list) => {
      const [from, to] = [startOf(packed, list), startOf(packed, list + 1)];
      const growing = fresh.get(list);
      const most = to - from + (growing?.length ?? 0);
      if (numbers.length < most) numbers = new Int32Array(most * 2);
      let length = decode(packed.bytes, from, to, numbers, 0);
      if (growing) length = decode(growing.bytes, 0, growing.length, numbers, length);
      return numbers.subarray(0, length);
    },
    fresh: () => freshBytes,
    pack: () => {
      if (freshBytes > 0) packed = copyTogether(packed, fresh, count, packed.bytes.length + freshBytes);
      fresh = new Map();
      freshBytes = 0;
      return packed;
    },
  };
};
