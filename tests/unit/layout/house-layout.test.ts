import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { offsetDateTimeSchema } from '#shared/article/identity';
import { formatMoment } from '#shared/layout/format-dateline';
import { houseLayoutSchema } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';

const AT = v.parse(offsetDateTimeSchema, '2024-03-08T10:54:03+07:00');
const read = (over: object) => v.safeParse(houseLayoutSchema, { ...PORTAL, ...over });

describe('the language of a layout', () => {
  test.each(['vi', 'en', 'vi-VN', 'km', 'zh-Hant-TW', 'xx'])(
    '%s can be written in, and names the weekdays',
    (language) => {
      const layout = read({ language });
      expect(layout.success).toBe(true);
      if (layout.success) expect(formatMoment(AT, layout.output)).not.toBe('');
    },
  );

  test.each(['', 'v', 'tiếng Việt', '12', '--', 'vi_VN', 'en-', '<img src=x onerror=1>', 'v'.repeat(40)])(
    'a layout in %s is none: no weekday could be named in it',
    (language) => {
      expect(read({ language }).success).toBe(false);
    },
  );
});

test('an end mark stands on one line: a text in its place makes the file no layout', () => {
  expect(read({ endMark: '— Hết —' }).success).toBe(true);
  expect(read({ endMark: null }).success).toBe(true);
  expect(read({ endMark: 'Hết bài. '.repeat(10) }).success).toBe(false);
});
