// Packs PNG pictures into one macOS icon file: a header, then each picture after its type and its length.

/**
 * Apple's types that hold PNG, by the side in pixels. Two of a side are the same picture, once as it is and once as the doubled one of half
 * the size. Those of 16 and 32 alone (icp4, icp5) are left out: older systems show them wrongly, and draw them from the next larger one.
 */
const TYPES = new Map([
  [32, ['ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic13', 'ic08']],
  [512, ['ic14', 'ic09']],
  [1024, ['ic10']],
]);

/**
 * @param {readonly { size: number, png: Buffer }[]} pictures square; those of a size that has no type are left out
 * @returns {Buffer}
 */
export function encodeIcns(pictures) {
  const entries = pictures.flatMap(({ size, png }) => (TYPES.get(size) ?? []).map((type) => chunk(type, png)));
  return chunk('icns', Buffer.concat(entries));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'ascii');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
