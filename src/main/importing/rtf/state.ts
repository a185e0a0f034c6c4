/** How text looks at one place of an RTF, and where it goes: to the text, to a note, or nowhere. */

/** `skip`: what no reader sees. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'picture'
  | 'field'
  /** A list's number or bullet, written out. */
  | 'marker'
  | 'footnote'
  | 'comment'
  | 'around'
  | 'title'
  | 'box';

export interface State {
  readonly destination: Destination;
  readonly font: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  /** How many letters after a `\u` stand for it in programs that know no Unicode. */
  readonly fallback: number;
  readonly link: string | null;
  readonly style: number | null;
  readonly list: { readonly id: number; readonly level: number } | null;
  readonly heading: number | null;
  /** From the page's margin, in twentieths of a point. */
  readonly indent: number;
  readonly inTable: boolean;
}

export const FIRST: State = {
  destination: 'text',
  font: null,
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  inserted: false,
  fallback: 1,
  link: null,
  style: null,
  list: null,
  heading: null,
  indent: 0,
  inTable: false,
};

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  pict: 'picture',
  fldinst: 'field',
  listtext: 'marker',
  pntext: 'marker',
  footnote: 'footnote',
  annotation: 'comment',
  header: 'around',
  headerl: 'around',
  headerr: 'around',
  headerf: 'around',
  footer: 'around',
  footerl: 'around',
  footerr: 'around',
  footerf: 'around',
  title: 'title',
  shptxt: 'box',
};

/** Destinations whose text is no text of the document, marked with a star or not. */
const SKIPPED = new Set(
  'colortbl author operator company category keywords comment doccomm listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl wgrffmtfilter nonshppict pntxta pntxtb bkmkstart bkmkend atnid atnauthor atnref atndate atrfstart atrfend objdata objclass objname sp sn sv shpinst template falt panose filetbl mmathPr picprop blipuid blipupi ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl userprops xe tc'.split(
    ' ',
  ),
);

/** Their outer group is skipped or unknown, their inner one is read: the picture that Word means, the text in a shape. */
const READ_WITHIN = new Set(['shppict', 'fldrslt', 'shp', 'shpinst', 'do', 'upr', 'ud', 'dptxbxtext']);

/** @param isStarred an unknown destination after a star is passed over. @returns null where the word names none. */
export const destinationOf = (name: string, isStarred: boolean): Destination | null => {
  if (Object.hasOwn(DESTINATIONS, name)) return DESTINATIONS[name] ?? null;
  if (READ_WITHIN.has(name)) return null;
  return SKIPPED.has(name) || isStarred ? 'skip' : null;
};

export const PLAIN: Pick<State, 'bold' | 'italic' | 'hidden' | 'font' | 'deleted' | 'inserted'> = {
  bold: false,
  italic: false,
  hidden: false,
  font: null,
  deleted: false,
  inserted: false,
};

export const NEW_PARAGRAPH: Pick<State, 'style' | 'list' | 'heading' | 'indent' | 'inTable'> = {
  style: null,
  list: null,
  heading: null,
  indent: 0,
  inTable: false,
};

type Change = (state: State, value: number | null) => Partial<State>;

const isOn = (value: number | null): boolean => value !== 0;

/** The control words that change how the text after them looks. */
const CHANGES: Readonly<Record<string, Change>> = {
  pard: () => NEW_PARAGRAPH,
  plain: () => PLAIN,
  f: (_, value) => ({ font: value ?? 0 }),
  s: (_, value) => ({ style: value ?? 0 }),
  b: (_, value) => ({ bold: isOn(value) }),
  i: (_, value) => ({ italic: isOn(value) }),
  v: (_, value) => ({ hidden: isOn(value) }),
  deleted: (_, value) => ({ deleted: isOn(value) }),
  revised: (_, value) => ({ inserted: isOn(value) }),
  li: (_, value) => ({ indent: value ?? 0 }),
  intbl: () => ({ inTable: true }),
  ls: ({ list }, value) => ({ list: { id: value ?? 0, level: list?.level ?? 0 } }),
  ilvl: ({ list }, value) => ({ list: { id: list?.id ?? 0, level: Math.max(0, Math.min(value ?? 0, 8)) } }),
  outlinelevel: (_, value) => ({ heading: value !== null && value >= 0 && value < 9 ? value + 1 : null }),
  uc: (_, value) => ({ fallback: Math.max(0, Math.min(value ?? 1, 8)) }),
};

/** @returns null for a word that changes nothing of it. */
export const changedBy = (state: State, name: string, value: number | null): State | null => {
  const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
  return change === undefined ? null : { ...state, ...change(state, value) };
};
