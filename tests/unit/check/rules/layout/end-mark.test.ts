import { expect, test } from 'vitest';
import { endMark } from '#shared/check/rules/layout/end-mark';
import { PORTAL } from '#shared/layout/portal';
import { describeRule, findWith, manuscriptWith, passageOf } from '../../rule-table';

describeRule(endMark, {
  wrong: [
    ['Đoạn một./.\n\nĐoạn hai.', './.', 'Đoạn một.\n\nĐoạn hai.'],
    ['Đoạn một. ./.\n\nĐoạn hai.', ' ./.', 'Đoạn một.\n\nĐoạn hai.'],
    ['Câu một./. Câu hai.', './.', 'Câu một. Câu hai.'],
    ['Vì sao?./.\n\nĐoạn hai.', './.', 'Vì sao?\n\nĐoạn hai.'],
    ['Một./../.\n\nĐoạn hai.', './../.', 'Một.\n\nĐoạn hai.'],
    ['Câu cuối/.', '/.', 'Câu cuối'],
    ['Câu cuối .//', ' .//', 'Câu cuối'],
  ],
  right: [
    'Đoạn một.\n\nĐoạn hai.',
    'Đoạn cuối./.',
    'Đoạn cuối./../. ',
    'và/hoặc',
    'thư mục ./tep và 22/24',
    'nửa chừng',
  ],
});

describeRule(endMark, { kind: 'caption', wrong: [['Cầu mới./.', './.', 'Cầu mới.']], right: ['Cầu mới.'] });

test('a house without an end mark may write what it likes', () => {
  const manuscript = { ...manuscriptWith([passageOf('Một./. Hai.')]), layout: { ...PORTAL, endMark: null } };
  expect(findWith(endMark, manuscript)).toEqual([]);
});

test('another mark is known as well, and ./. is then nothing', () => {
  const texts = [passageOf('Một ./. hai ■ ba.', 'paragraph', 'a'), passageOf('Bốn', 'paragraph', 'b')];
  const manuscript = { ...manuscriptWith(texts), layout: { ...PORTAL, endMark: '■' } };
  expect(findWith(endMark, manuscript).map(({ text }) => text)).toEqual([' ■']);
});
