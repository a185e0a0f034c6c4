/**
 * The pictures in a text in RTF, in their order. Word puts them only there: its HTML names files that no other program may read. One pass over
 * the text, whose groups may nest as they like. By the Rich Text Format specification 1.9.1 (Microsoft 2008), "Pictures".
 */

export interface RtfPicture {
  /** null where it is in a form that no browser shows, as WMF and EMF are. */
  readonly photo: { readonly type: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array } | null;
  /** As shown, in pixels of a page; null where it is not said. */
  readonly width: number | null;
  readonly height: number | null;
}

const MOST_PICTURES = 1_000;
/** In digits of hex; all of them together. */
const MOST_DIGITS = 400_000_000;

/** What holds a picture a second time, or pictures that are no part of the text. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'nonshppict shprslt listpicture background header headerl headerr headerf footer footerl footerr footerf'.split(' '),
);

const TWIPS_PER_PIXEL = 15;

interface Draft {
  type: 'image/png' | 'image/jpeg' | null;
  readonly said: Map<string, number>;
  readonly hex: string[];
  raw: string | null;
}

/** The property of a shape that a picture belongs to: only `pib` is a picture that one sees as such. */
interface ShapeProperty {
  name: string;
}

interface Group {
  readonly isPassedOver: boolean;
  readonly property: ShapeProperty | null;
  readonly namesProperty: boolean;
  readonly draft: Draft | null;
}

const OUTSIDE: Group = { isPassedOver: false, property: null, namesProperty: false, draft: null };

const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

const digitOf = (code: number): number => (code <= 57 ? code - 48 : (code | 32) - 87);

/** White space between the digits is layout. */
const fromHex = (parts: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(parts.reduce((sum, part) => sum + part.length, 0) / 2));
  let digits = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 1) {
      const code = part.charCodeAt(i);
      if (!isDigit(code)) continue;
      const at = digits >> 1;
      bytes[at] = ((bytes[at] ?? 0) << 4) | digitOf(code);
      digits += 1;
    }
  }
  return bytes.subarray(0, digits >> 1);
};

const fromRaw = (raw: string): Uint8Array => Uint8Array.from(raw, (character) => character.charCodeAt(0) & 0xff);

const sideOf = ({ said }: Draft, goal: string, scale: string): number | null => {
  const twips = said.get(goal) ?? 0;
  return twips > 0 ? Math.round((twips * (said.get(scale) ?? 100)) / 100 / TWIPS_PER_PIXEL) : null;
};

const pictureOf = (draft: Draft): RtfPicture => {
  const bytes = draft.type === null ? null : draft.raw === null ? fromHex(draft.hex) : fromRaw(draft.raw);
  return {
    photo: draft.type === null || bytes === null || bytes.length === 0 ? null : { type: draft.type, bytes },
    width: sideOf(draft, 'picwgoal', 'picscalex'),
    height: sideOf(draft, 'pichgoal', 'picscaley'),
  };
};

const WORD = /\\([a-z]+)(-?\d{1,10})? ?/iy;
const TEXT = /[^\\{}]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

class RtfReader {
  readonly pictures: RtfPicture[] = [];
  private readonly around: Group[] = [];
  private group: Group = OUTSIDE;
  private at = 0;
  private digits = 0;

  constructor(private readonly rtf: string) {}

  read(): void {
    while (this.at < this.rtf.length && this.pictures.length < MOST_PICTURES) this.step(this.rtf[this.at]);
  }

  private step(character: string | undefined): void {
    if (character === '{') this.open();
    else if (character === '}') this.close();
    else if (character === '\\') this.readControl();
    else this.readText();
  }

  private open(): void {
    this.around.push(this.group);
    this.group = { ...this.group, draft: null, namesProperty: false };
    this.at += 1;
  }

  private close(): void {
    if (this.group.draft !== null) this.pictures.push(pictureOf(this.group.draft));
    this.group = this.around.pop() ?? OUTSIDE;
    this.at += 1;
  }

  private readText(): void {
    const text = matchAt(TEXT, this.rtf, this.at)?.[0] ?? ' ';
    this.at += text.length;
    if (this.group.namesProperty && this.group.property !== null) this.group.property.name = text.trim();
    if (this.group.draft === null || this.digits + text.length > MOST_DIGITS) return;
    this.digits += text.length;
    this.group.draft.hex.push(text);
  }

  private readControl(): void {
    const control = matchAt(WORD, this.rtf, this.at);
    const [whole = '', name = '', value] = control ?? [];
    if (control === null) this.at += this.rtf[this.at + 1] === "'" ? 4 : 2;
    else {
      this.at += whole.length;
      this.obey(name.toLowerCase(), Number(value ?? 1));
    }
  }

  private obey(name: string, value: number): void {
    const { draft } = this.group;
    if (PASSED_OVER.has(name)) this.group = { ...this.group, isPassedOver: true };
    else if (name === 'sp') this.group = { ...this.group, property: { name: '' } };
    else if (name === 'sn') this.group = { ...this.group, namesProperty: true };
    else if (name === 'pict') this.begin();
    else if (name === 'bin') this.readRaw(value);
    else if (draft !== null && name === 'pngblip') draft.type = 'image/png';
    else if (draft !== null && name === 'jpegblip') draft.type = 'image/jpeg';
    else draft?.said.set(name, value);
  }

  private begin(): void {
    const { isPassedOver, property } = this.group;
    if (isPassedOver || (property !== null && property.name !== 'pib')) return;
    this.group = { ...this.group, draft: { type: null, said: new Map(), hex: [], raw: null } };
  }

  /** What follows `\bin` are bytes, braces among them. */
  private readRaw(length: number): void {
    const end = this.at + Math.max(0, length);
    if (this.group.draft !== null) this.group.draft.raw = this.rtf.slice(this.at, end);
    this.at = end;
  }
}

/** Total: text that is no RTF has no pictures. @param rtf a character a byte, as RTF is written. */
export const rtfPictures = (rtf: string): readonly RtfPicture[] => {
  if (!rtf.startsWith('{\\rtf')) return [];
  const reader = new RtfReader(rtf);
  reader.read();
  return reader.pictures;
};
