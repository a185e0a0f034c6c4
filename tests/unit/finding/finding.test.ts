/** What is found, and where: words with and without their accents, whole or within others, and what a pattern describes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileQuery, sameQuery } from '#shared/finding/compile-query';
import { keyed, keyOf, ONE_FOR_ONE } from '#shared/finding/spelling-key';
import { literally } from '#shared/literally';
import { awkwardText, finderOf, foundIn, patternQuery, plainQuery, queryOf } from './queries';

describe('words as they are typed', () => {
  test('are found whatever their capitals and accents', () => {
    expect(foundIn('Huyện Bến Lức và thị trấn BẾN LỨC', 'ben luc')).toEqual(['Bến Lức', 'BẾN LỨC']);
    expect(foundIn('Đường đê Đông', 'duong')).toEqual(['Đường']);
  });

  test('are found in text composed either way, and both placements of a tone are one', () => {
    const decomposed = 'Bến Lức'.normalize('NFD');
    expect(foundIn(`Ở ${decomposed}.`, 'ben luc')).toEqual([decomposed]);
    expect(foundIn(`Ở ${decomposed}.`, 'Bến Lức', { accentsMatter: true, caseMatters: true })).toEqual([decomposed]);
    expect(foundIn('hoà bình, hòa bình', 'hoà')).toEqual(['hoà', 'hòa']);
  });

  test('where accents matter are no other words', () => {
    expect(foundIn('bán, bạn, bàn, ban', 'bán', { accentsMatter: true })).toEqual(['bán']);
    expect(foundIn('đa và da', 'đa', { accentsMatter: true })).toEqual(['đa']);
    expect(foundIn('hoà và hòa', 'hòa', { accentsMatter: true })).toEqual(['hòa']);
  });

  test('where capitals matter are found with just those', () => {
    expect(foundIn('Hội nghị, hội nghị', 'hội nghị', { caseMatters: true, accentsMatter: true })).toEqual(['hội nghị']);
    expect(foundIn('Đê và đê', 'De', { caseMatters: true })).toEqual(['Đê']);
  });

  test('a letter is never found without its accent where accents matter, nor cut in two', () => {
    expect(foundIn('é', 'e', { accentsMatter: true })).toEqual([]);
    expect(foundIn('e\u0301', 'e', { accentsMatter: true })).toEqual([]);
    expect(foundIn('e\u0301e', 'e')).toEqual(['e\u0301', 'e']);
    expect(foundIn('Straße', 's')).toEqual(['S']);
  });

  test('a space is also one that does not break, unless just that one is typed', () => {
    expect(foundIn('100\u00A0km và 100 km', '100 km')).toHaveLength(2);
    expect(foundIn('100\u00A0km và 100 km', '100\u00A0km')).toEqual(['100\u00A0km']);
  });

  test('characters that mean something in a pattern mean themselves', () => {
    expect(foundIn('tăng 21,85% (quý 1).', '(quý 1).')).toEqual(['(quý 1).']);
  });

  test('matches follow one another without overlapping', () => {
    expect(finderOf('aa')('aaaaa').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  test('an empty query finds nothing, nor does a lone accent where accents do not matter', () => {
    expect(foundIn('Bến Lức', '')).toEqual([]);
    expect(foundIn('Bến Lức', '\u0301')).toEqual([]);
  });
});

describe('whole words', () => {
  test('end where a letter, an accent or a digit of any script does not go on', () => {
    expect(foundIn('an toàn, an, bàn, ăn', 'an', { wholeWord: true, accentsMatter: true })).toEqual(['an', 'an']);
    expect(foundIn('ấp 1, ấp 12', 'ấp 1', { wholeWord: true })).toEqual(['ấp 1']);
    expect(foundIn('a\u0301n an', 'a', { wholeWord: true })).toEqual([]);
  });

  test('may begin or end with what is no word at all', () => {
    expect(foundIn('tăng 21,85% so', '85%', { wholeWord: true })).toEqual(['85%']);
    expect(foundIn('𝒜𝒷 và 𝒷', '𝒷', { wholeWord: true })).toEqual(['𝒷']);
  });

  test('are found by patterns too', () => {
    expect(foundIn('an, toàn, lan', '\\p{L}*an', { regex: true, wholeWord: true })).toEqual(['an', 'lan']);
    expect(foundIn('đến, đếnn', 'đến', { regex: true, wholeWord: true })).toEqual(['đến']);
  });
});

describe('a pattern', () => {
  test('finds what it describes, with what its brackets caught', () => {
    const [match] = finderOf('(\\d+)/(?<tháng>\\d+)(/\\d+)?', { regex: true })('Ngày 08/3.');
    expect(match).toEqual({ start: 5, end: 9, groups: ['08', '3', null], named: { tháng: '3' } });
  });

  test('takes accents as they are, whichever way they are composed', () => {
    const decomposed = 'Bến'.normalize('NFD');
    expect(foundIn(decomposed, 'b[ế]n', { regex: true })).toEqual([decomposed]);
    expect(foundIn('Bến', 'b[ế]n'.normalize('NFD'), { regex: true })).toEqual(['Bến']);
    expect(foundIn('Bến', 'ben', { regex: true })).toEqual([]);
  });

  test('knows the words of every alphabet', () => {
    expect(foundIn('con đường dài, đườngg', '\\bđường\\b', { regex: true })).toEqual(['đường']);
    expect(foundIn('Bến Lức 12', '\\w+', { regex: true })).toEqual(['Bến', 'Lức', '12']);
    expect(foundIn('Bến Lức', '\\W', { regex: true })).toEqual([' ']);
    expect(foundIn('ấp 3-a, ấp', '[\\w-]+', { regex: true })).toEqual(['ấp', '3-a', 'ấp']);
    expect(foundIn('đường', '\\Bg', { regex: true })).toEqual(['g']);
    expect(foundIn('a\\b', '\\\\b', { regex: true })).toEqual(['\\b']);
    expect(foundIn('[b] b', '\\[\\w\\]', { regex: true })).toEqual(['[b]']);
  });

  test('minds capitals where they matter', () => {
    expect(foundIn('Đê đê', 'đ.', { regex: true })).toEqual(['Đê', 'đê']);
    expect(foundIn('Đê đê', 'đ.', { regex: true, caseMatters: true })).toEqual(['đê']);
  });

  test('may match nothing at all, at the beginning of a paragraph for one', () => {
    expect(finderOf('^', { regex: true })('Bến').map(({ start, end }) => [start, end])).toEqual([[0, 0]]);
    expect(finderOf('x*', { regex: true })('xa')).toHaveLength(3);
  });

  test.each([
    ['(', 'open-group'],
    ['a)', 'closed-group'],
    ['[a', 'open-class'],
    ['[b-a]', 'class-range'],
    ['*', 'nothing-to-repeat'],
    ['a**', 'nothing-to-repeat'],
    ['a{3,1}', 'repeat-range'],
    ['a{', 'lone-brace'],
    ['}', 'lone-brace'],
    ['\\', 'bad-escape'],
    ['\\q', 'bad-escape'],
    ['\\2(a)', 'bad-escape'],
    ['\\k<x>(?<y>a)', 'bad-reference'],
    ['(?<>a)', 'bad-name'],
    ['(?<a>b)(?<a>c)', 'bad-name'],
    ['\\p{Nope}', 'bad-property'],
    ['(?x)', 'other'],
    ['(Unterminated character class', 'open-group'],
  ])('that is none is refused with what is wrong: %s', (text, reason) => {
    expect(compileQuery(queryOf(text, { regex: true }))).toEqual({ ok: false, reason });
    expect(compileQuery(queryOf(text, { regex: true, wholeWord: true }))).toEqual({ ok: false, reason });
  });

  test('of words finds just them', () => {
    const words = 'tăng 21,85% (quý 1) [a] $ ^ | \\ / * + ? {2}';
    expect(foundIn(`Có ${words}!`, literally(words), { regex: true })).toEqual([words]);
  });
});

describe('laws', () => {
  const anyQuery = fc.oneof(plainQuery, patternQuery);
  const find = (query: typeof anyQuery extends fc.Arbitrary<infer Q> ? Q : never, text: string) => {
    const compiled = compileQuery(query);
    return compiled.ok ? compiled.find(text) : [];
  };

  test('matches are in order, within the text, and none overlaps another', () => {
    fc.assert(
      fc.property(anyQuery, awkwardText, (query, text) => {
        let reached = 0;
        for (const { start, end } of find(query, text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThanOrEqual(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('what is found by words is found again in what was found', () => {
    fc.assert(
      fc.property(plainQuery, awkwardText, (query, text) => {
        for (const { start, end } of find(query, text)) {
          expect(end).toBeGreaterThan(start);
          const words = text.slice(start, end);
          expect(
            find({ ...query, wholeWord: false }, words).map((match) => words.slice(match.start, match.end)),
          ).toEqual([words]);
        }
      }),
    );
  });

  test('a text is found in itself, as it is and decomposed', () => {
    fc.assert(
      fc.property(
        awkwardText.filter((text) => /\p{L}/u.test(text)),
        (text) => {
          expect(foundIn(text, text, { caseMatters: true, accentsMatter: true })).toEqual([text]);
          const decomposed = text.normalize('NFD');
          // An accent without a letter is nobody's where accents do not matter.
          if (!/^\p{M}/u.test(text)) expect(foundIn(decomposed, text)).toEqual([decomposed]);
        },
      ),
    );
  });

  test('putting what was found in its own place changes nothing', () => {
    fc.assert(
      fc.property(anyQuery, awkwardText, (query, text) => {
        let [out, reached] = ['', 0];
        for (const { start, end } of find(query, text)) {
          out += text.slice(reached, start) + text.slice(start, end);
          reached = end;
        }
        expect(out + text.slice(reached)).toBe(text);
      }),
    );
  });

  test('characters said to have a key of one unit have one, for every query', () => {
    const alikes = [true, false].flatMap((caseMatters) =>
      [true, false].map((accentsMatter) => ({ caseMatters, accentsMatter, anySpace: true })),
    );
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (!ONE_FOR_ONE.test(character)) continue;
      for (const alike of alikes) expect({ code, length: keyOf(character, alike).length }).toEqual({ code, length: 1 });
    }
  });

  test('the way back from a key leads to both ends of the text', () => {
    fc.assert(
      fc.property(awkwardText, fc.boolean(), fc.boolean(), (text, caseMatters, accentsMatter) => {
        const { key, back } = keyed(text, { caseMatters, accentsMatter, anySpace: true });
        expect(back(key.length)).toBe(text.length);
        if (!/^\p{M}/u.test(text) && text !== '') expect(back(0)).toBe(0);
      }),
    );
  });
});

test('queries are the same where all of them is', () => {
  expect(sameQuery(queryOf('a'), queryOf('a'))).toBe(true);
  expect(sameQuery(queryOf('a'), queryOf('a', { wholeWord: true }))).toBe(false);
});
