// Packs PNG pictures into one Windows icon file: a header, a table of the pictures, then the pictures themselves.

/**
 * @param {readonly { size: number, png: Buffer }[]} pictures square, at most 256 pixels a side
 * @returns {Buffer}
 */
export function encodeIco(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = 6 + 16 * pictures.length;
  const table = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // A side of 256 is written as 0: the field is one byte wide.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...table, ...pictures.map(({ png }) => png)]);
}
