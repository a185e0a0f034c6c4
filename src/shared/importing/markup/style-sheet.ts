/**
 * The style blocks of a pasted page, as far as they say something about its text: Excel and Word mark bold cells, list kinds and styles by
 * class there. Only rules for one class are understood, which is how both write them; what a rule hides is not believed, but for Word's own word.
 */

export type Declarations = ReadonlyMap<string, string>;

export interface StyleSheet {
  /** By `.class` and `tag.class`. */
  readonly rules: ReadonlyMap<string, Declarations>;
  /** The kind of each level of Word's lists, by `l0:1`; a level that is not named counts. */
  readonly lists: ReadonlyMap<string, 'bullet' | 'number'>;
}

const UNDERSTOOD =
  /(?:^|;)\s*(font-weight|font-style|font-family|display|visibility|width|mso-hide|mso-list|mso-element|mso-comment-continuation|mso-style-name|mso-outline-level|mso-level-number-format)\s*:([^;]*)/giu;

/** What of a style attribute, or of a rule's body, matters here; in lower case but for a font, whose name may end in a capital that counts. */
export const readDeclarations = (css: string): Declarations => {
  const found = [...css.matchAll(UNDERSTOOD)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
  );
  return new Map(found.map(([name, value]) => [name, name === 'font-family' ? value : value.toLowerCase()]));
};

const FROM_A_SHEET = /^(?:font-|mso-)/u;

const CLASS_SELECTOR = /^(?:[a-z]\w*)?\.[^\s.#:>+~[\]()*]+$/u;
const LIST_SELECTOR = /^@list\s+(l\d+):level(\d)/u;

const classRule = (selector: string): string | null => {
  const name = selector.trim();
  return CLASS_SELECTOR.test(name) ? name : null;
};

interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** Rules without others inside, one after another; what stands around them, as `@media`, is passed over. */
function* rulesIn(css: string): Generator<Rule> {
  let from = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const close = css.indexOf('}', open);
    if (close < 0) return;
    const inner = css.lastIndexOf('{', close);
    const start = Math.max(from, inner > open ? css.lastIndexOf('{', inner - 1) + 1 : from);
    yield { selector: css.slice(start, inner).toLowerCase(), body: css.slice(inner + 1, close) };
    from = close + 1;
  }
}

/** Comments go, and the marks that Word puts around a whole sheet. */
const withoutComments = (css: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', from)) {
    kept.push(css.slice(from, open));
    const close = css.indexOf('*/', open + 2);
    from = close < 0 ? css.length : close + 2;
  }
  return [...kept, css.slice(from)].join(' ').replaceAll('<!--', ' ').replaceAll('-->', ' ');
};

const only = (declarations: Declarations): Declarations =>
  new Map([...declarations].filter(([name]) => FROM_A_SHEET.test(name)));

export const readStyleSheet = (css: string): StyleSheet => {
  const rules = new Map<string, Declarations>();
  const lists = new Map<string, 'bullet' | 'number'>();
  for (const { selector, body } of rulesIn(withoutComments(css))) {
    const declarations = readDeclarations(body);
    const [, list, level] = LIST_SELECTOR.exec(selector.trim()) ?? [];
    if (list !== undefined) {
      const isBullet = /^(?:bullet|image|none)/u.test(declarations.get('mso-level-number-format') ?? '');
      lists.set(`${list}:${level}`, isBullet ? 'bullet' : 'number');
    }
    const said = only(declarations);
    if (said.size === 0) continue;
    for (const name of selector.split(',').map(classRule)) {
      if (name !== null) rules.set(name, new Map([...(rules.get(name) ?? []), ...said]));
    }
  }
  return { rules, lists };
};
