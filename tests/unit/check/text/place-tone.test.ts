import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTone } from '#shared/check/text/place-tone';
import { withToneLast } from '#shared/vietnamese/tone-placement';

test.each([
  ['hòa', 'old'],
  ['hoà', 'new'],
  ['khỏe', 'old'],
  ['khoẻ', 'new'],
  ['thúy', 'old'],
  ['thuý', 'new'],
  ['Uỷ', 'new'],
  ['HÓA', 'old'],
  ['đọa', 'old'],
  ['lõa', 'old'],
  ['xòe', 'old'],
  ['nguỵ', 'new'],
])('%s is placed the %s way', (word, way) => {
  expect(placeTone(word)?.way).toBe(way);
  expect(placeTone(word.normalize('NFD'))?.way).toBe(way);
});

test.each(
  (
    'quý quỳ quả quá quốc quyền quýt già giá giữ giếng gì gìn của mùa nghĩa chìa hoàn toán huỳnh khuỷu ngoài xoáy ' +
    'ngoẻo rượu thuở tuổi nước người chuyện tuyết thuế khuấy yếu cứu mới được cái sáo cháy héo phía'
  ).split(' '),
)('both ways agree about %s', (word) => {
  expect(placeTone(word)).toMatchObject({ way: 'both', old: word, new: word });
});

test.each([
  ['qúy', 'quý'],
  ['qủa', 'quả'],
  ['gìa', 'già'],
  ['hòan', 'hoàn'],
  ['tóan', 'toán'],
  ['ngòai', 'ngoài'],
  ['cuả', 'của'],
  ['thúyêt', 'thuyết'],
  ['nứơc', 'nước'],
  ['TÒAN', 'TOÀN'],
])('nobody writes %s: it is %s', (wrong, right) => {
  expect(placeTone(wrong)).toMatchObject({ way: 'neither', old: right, new: right });
});

test.each(['an', 'chợ2', 'café', 'Núñez', 'Chloé', 'Müller', 'hòá', '', 'strèss', 'Québec'])(
  '%s is no such syllable',
  (word) => {
    expect(placeTone(word)).toBeNull();
  },
);

test('both ways are the same letters and the same tone', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'hoquythngiaêơươáàảãạúùỷýóò'), maxLength: 7 });
  fc.assert(
    fc.property(letters, (word) => {
      const place = placeTone(word);
      if (place === null) return;
      expect(withToneLast(place.old)).toBe(withToneLast(word));
      expect(withToneLast(place.new)).toBe(withToneLast(word));
      expect(placeTone(place.old)?.way).toMatch(/^(?:old|both)$/u);
      expect(placeTone(place.new)?.way).toMatch(/^(?:new|both)$/u);
    }),
  );
});
