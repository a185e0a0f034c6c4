/** What the elements of a page are to a text: which begin a line, which carry nothing that a reader reads. */

/** Each begins and ends a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);

/** Nothing in these is text that a reader sees. */
const SILENT: ReadonlySet<string> = new Set(
  'canvas datalist head link map meta noscript script source style svg template title track wbr xml'.split(' '),
);

const EMBEDDED: ReadonlySet<string> = new Set('applet audio embed iframe math object video'.split(' '));

const CONTROLS: ReadonlySet<string> = new Set('button input select textarea'.split(' '));

/** What stands in a text as a whole of its own. */
const PARTS: ReadonlySet<string> = new Set('ul ol table h1 h2 h3 h4 h5 h6 figure hr blockquote pre'.split(' '));

export const isPart = (tag: string): boolean => PARTS.has(tag);
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);
export const isSilentTag = (tag: string): boolean => SILENT.has(tag);
export const isEmbeddedTag = (tag: string): boolean => EMBEDDED.has(tag);
export const isControlTag = (tag: string): boolean => CONTROLS.has(tag);
