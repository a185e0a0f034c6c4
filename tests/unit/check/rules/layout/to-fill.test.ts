import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { toFillRule } from '#shared/check/rules/layout/to-fill';
import { withoutLetStand } from '#shared/check/standing';
import { gapsIn, toFill } from '#shared/check/to-fill';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { describeRule, manuscriptWith, passageOf, TODAY } from '../../rule-table';

describeRule(toFillRule, {
  wrong: [
    ['Có [cần bổ sung] hộ.', '[cần bổ sung]'],
    ['Có [Cần bổ sung: số liệu quý 2] hộ.', '[Cần bổ sung: số liệu quý 2]'],
    ['Có [can bo sung so lieu] hộ.', '[can bo sung so lieu]'],
    ['Có [  CẦN  BỔ SUNG  ] hộ.', '[  CẦN  BỔ SUNG  ]'],
    ['Có [cần bổ sung] hộ.'.normalize('NFD'), '[cần bổ sung]'.normalize('NFD')],
    ['Theo [TK] và [tk: tên cán bộ].', ['[TK]', '[tk: tên cán bộ]']],
    ['Ghi [TK: xem [1] và [2]] rồi thôi.', '[TK: xem [1] và [2]]'],
    ['Quên đóng [cần bổ sung: số hộ', '[cần bổ sung'],
    ['Quên đóng [TK\nđoạn sau]', '[TK'],
    ['Xã {{nơi}} sáng {{ngày}}.', ['{{nơi}}', '{{ngày}}']],
    ['Mẫu [cần bổ sung: {{nơi}}] thôi.', '[cần bổ sung: {{nơi}}]'],
    ['Lẫn [TK: {{nơi]}} thôi {{ngày}}.', ['[TK: {{nơi]', '{{ngày}}']],
  ],
  right: [
    'Nộp vào TK 0123456789 tại ngân hàng.',
    'Hạch toán [TK 112] theo chế độ.',
    'Ông nói [về dự án]: “Cần bổ sung vốn”.',
    'Cần bổ sung 12 giáo viên.',
    'Mã {a} và {{}} và { { x } }.',
    'Danh mục [1], [2].',
  ],
});

const THE_PORTAL_NEWSROOM = (loudness: 'off' | 'warn') => ({
  ...EMPTY_NEWSROOM,
  styles: { [PORTAL.id]: { rules: { 'to-fill': loudness } } },
});

describe('a mark that is left', () => {
  const manuscript = manuscriptWith([passageOf('Có [TK] hộ.')]);

  test.each(['off', 'warn'] as const)('is an error in a house that wants it %s', (loudness) => {
    const found = check(manuscript, houseOf(PORTAL, THE_PORTAL_NEWSROOM(loudness), TODAY), [toFillRule]);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('cannot be let stand, here or in the newsroom', () => {
    const found = check(manuscript, houseOf(PORTAL, EMPTY_NEWSROOM, TODAY), [toFillRule]);
    const letStand = found.map(({ fingerprint }) => fingerprint);
    const passedOver = [{ rule: 'to-fill', text: '' }];
    expect(withoutLetStand(found, { letStand, passedOver })).toEqual(found);
  });

  test('is found in the dateline’s place, in credits and names too', () => {
    const at = readOffsetDateTime('2026-05-20T08:00:00+07:00');
    if (at === null) throw new Error('the fixture is a real moment');
    const passages = [passageOf('{{người}}', 'credit', 'photos/0/credit'), passageOf('[TK]', 'byline', 'byline')];
    const slips = toFill({ ...manuscriptWith(passages), dateline: { at, place: '{{nơi}}' } });
    expect(slips.map(({ slot, values }) => [slot, values?.text])).toEqual([
      ['dateline', '{{nơi}}'],
      ['photo', '{{người}}'],
      ['byline', '[TK]'],
    ]);
  });
});

test('marks lie within the text, in order, and never over one another', () => {
  const pieces = fc.array(
    fc.constantFrom('[', ']', 'TK', 'cần bổ sung', ':', '{{', '}}', ' ', '\n', 'chữ', 'TK]', '[TK', '😀'),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of gapsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a text of nothing but marks, closed or not, is read in a moment', () => {
  const begun = process.cpuUsage();
  for (const one of ['[TK', '[TK: ', '[cần bổ sung: {{nơi}} ', '[', '{{nơi}}', '[TK]{{nơi}}'])
    gapsIn(one.repeat(20_000));
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(4_000);
});
