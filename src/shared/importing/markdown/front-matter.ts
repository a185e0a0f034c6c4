/** The head of a Markdown file: plain YAML or TOML of texts and lists of texts, as generators of websites and our own exports write it. */

export type FrontMatter = ReadonlyMap<string, readonly string[]>;

export interface SplitMarkdown {
  readonly front: FrontMatter;
  readonly markdown: string;
}

/** Hugo's: `title = "Lúa chín"` between lines of `+++`. */
const TOML_HEAD = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/u;
const HEAD = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

const fromDoubleQuoted = (text: string): string => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? read : text;
  } catch {
    return text.slice(1, -1);
  }
};

const scalar = (text: string): string => {
  const value = text.trim();
  if (value.length > 1 && value.startsWith('"') && value.endsWith('"')) return fromDoubleQuoted(value);
  if (value.length > 1 && value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return /^(?:null|~)$/u.test(value) ? '' : value.replace(/\s+#.*$/u, '');
};

const inlineList = (value: string): readonly string[] =>
  value.startsWith('[') && value.endsWith(']')
    ? [...value.slice(1, -1).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/gu)].map(([item]) => scalar(item))
    : [scalar(value)];

const readHead = (head: string): FrontMatter => {
  const front = new Map<string, string[]>();
  let key: string | null = null;
  for (const line of head.split(/\r?\n/u)) {
    const field = /^([\p{L}_][\p{L}\p{N}_-]{0,60}):(?:\s+(.*)|\s*)$/u.exec(line);
    const item = /^\s*-\s+(.*)$/u.exec(line);
    if (field?.[1] !== undefined) {
      key = field[1].toLowerCase();
      front.set(
        key,
        inlineList((field[2] ?? '').trim()).filter((value) => value !== ''),
      );
    } else if (item && key !== null) front.get(key)?.push(scalar(item[1] ?? ''));
  }
  return front;
};

/** Of TOML what YAML has as well: one key a line, a list in brackets over lines or not. Tables of their own are passed over. */
const readToml = (head: string): FrontMatter => {
  const own = head.split(/^\s*\[/mu)[0] ?? '';
  const fields = own.matchAll(/^\s*([\p{L}_][\p{L}\p{N}_-]{0,60})\s*=\s*(\[[^\]]*\]|.*)$/gmu);
  return new Map(
    [...fields].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      inlineList(value.trim().replace(/\s*\n\s*/gu, ' ')).filter((each) => each !== ''),
    ]),
  );
};

export const splitFrontMatter = (text: string): SplitMarkdown => {
  const yaml = HEAD.exec(text);
  const toml = yaml ? null : TOML_HEAD.exec(text);
  const [whole, head = ''] = yaml ?? toml ?? [''];
  const front = (yaml && readHead(head)) ?? (toml && readToml(head)) ?? new Map();
  return { front, markdown: text.slice(whole.length) };
};
