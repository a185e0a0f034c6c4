/** RTF as tokens: groups, control words with their numbers, bytes and letters; in one pass, whatever is broken. */

export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly name: string; readonly value: number | null }
  /** A letter of the code page that its font has. */
  | { readonly is: 'byte'; readonly byte: number }
  | { readonly is: 'binary'; readonly bytes: string };

const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/uy;

const SYMBOLS: Readonly<Record<string, number>> = { '~': 0xa0, _: 0x2d, '{': 0x7b, '}': 0x7d, '\\': 0x5c };

/** @param rtf its bytes as letters of Latin-1. */
export function* tokensOf(rtf: string): Generator<Token> {
  for (let at = 0; at < rtf.length; ) {
    const letter = rtf.charAt(at);
    if (letter === '\\') {
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(rtf);
      if (!match) return;
      at = CONTROL.lastIndex;
      const [, name, number, hex, symbol] = match;
      const value = number === undefined ? null : Number(number);
      if (name === 'bin') {
        const length = Math.max(0, Math.min(value ?? 0, rtf.length - at));
        yield { is: 'binary', bytes: rtf.slice(at, at + length) };
        at += length;
      } else if (name !== undefined) yield { is: 'word', name, value };
      else if (hex !== undefined) yield { is: 'byte', byte: Number.parseInt(hex, 16) };
      else if (symbol === '*') yield { is: 'word', name: '*', value: null };
      else if (symbol === '\n' || symbol === '\r') yield { is: 'word', name: 'par', value: null };
      else if (symbol !== undefined && symbol in SYMBOLS) yield { is: 'byte', byte: SYMBOLS[symbol] ?? 0x20 };
      else if (symbol === '-') yield { is: 'word', name: 'softhyphen', value: null };
    } else {
      at += 1;
      if (letter === '{') yield { is: 'open' };
      else if (letter === '}') yield { is: 'close' };
      // A clipboard ends its text with a zero.
      else if (letter !== '\r' && letter !== '\n' && letter !== '\0')
        yield { is: 'byte', byte: letter.charCodeAt(0) & 0xff };
    }
  }
}
