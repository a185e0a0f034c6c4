/** Takes the content of a page apart into its operators, each with what stands before it (ISO 32000-1, 7.8.2). */

export interface ContentOperator {
  /** E.g. `Tj`. */
  readonly name: string;
  /** As written: `/F4`, `12`, `<0041>`, `(text)`; dictionaries and lists with their brackets, piece by piece. */
  readonly operands: readonly string[];
}

/** A text in brackets, a text in hex, brackets, a name, or a word. */
const TOKEN =
  /\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\))*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/gu;

const OPERATOR = /^[A-Za-z'"][\w*]*$/u;
const WORD_OPERANDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** @param content each byte as the letter of its number, so that nothing is lost */
export function* readOperators(content: string): Generator<ContentOperator> {
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (OPERATOR.test(token) && !WORD_OPERANDS.has(token)) {
      yield { name: token, operands };
      operands = [];
    } else if (!token.startsWith('%')) operands.push(token);
  }
}
