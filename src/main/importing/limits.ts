/** How much a file may be: above what any article has, below what would choke a PC with 4 GB. */

/** A Word document with its photos. */
export const MAX_FILE_BYTES = 120_000_000;
/** Text of any kind. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024;
export const MAX_ENTRIES = 4_000;
/** All entries of an archive that are read, unpacked. */
export const MAX_UNPACKED = 300_000_000;
/** One part made of markup, unpacked. */
export const MAX_MARKUP = 60_000_000;
/** Unpacked to packed: text is packed to a tenth, a run of one letter to a thousandth. */
export const MAX_EXPANSION = 150;
/** Entries below this may expand as they like. */
export const HARMLESS = 1_000_000;
export const MAX_DEPTH = 256;
export const MAX_PICTURES = 1_000;
/** Paragraphs, tables, photos … of one source: a book of three thousand pages. A table of data has more, and is no article. */
export const MAX_BLOCKS = 50_000;

/** How long reading may take, in milliseconds: a second for each 100 kB, and time to begin on a PC that is busy with other work. */
export const deadlineOf = (bytes: number): number => 15_000 + Math.ceil(bytes / 100);
