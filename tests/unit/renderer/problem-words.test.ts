/** Every expected failure is put into words: what happened, what is safe, what to do, each a sentence. */

import { describe, expect, test } from 'vitest';
import { LIBRARY_FAILURES } from '#shared/failures';
import { MESSAGES, translator } from '#shared/i18n/translate';
import { LANGUAGES } from '#shared/settings';
import { sayProblem, whatHappened, whatIsKept, whatToDo } from '../../../src/renderer/i18n/problem-words';

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translator(language);

  test('every failure of the library says what happened and what to do, in whole sentences', () => {
    for (const reason of LIBRARY_FAILURES) {
      expect(t(whatHappened(reason))).toMatch(/^\p{Lu}.*\.$/u);
      expect(t(whatToDo(reason))).toMatch(/^\p{Lu}.*\.$/u);
      expect(t(whatIsKept(reason))).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('no reason speaks with the words of another', () => {
    const happened = Object.entries(MESSAGES[language]).filter(([key]) => key.startsWith('app.problem.'));
    expect(new Set(happened.map(([, words]) => words)).size).toBe(happened.length);
  });

  test('a passing notice says what happened, what is safe and what to do', () => {
    const said = sayProblem(t, 'import', 'not-text');
    expect(said).toBe([t('app.problem.not-text'), t('app.safe.import'), t('app.advice.not-text')].join(' '));
  });
});

test('a full disk is told as the design tells it', () => {
  const t = translator('vi');
  expect(`${t(whatHappened('disk-full'))} ${t(whatIsKept('disk-full'))}`).toBe(
    'Ổ đĩa đã đầy. Bài vẫn còn trong cửa sổ này và sẽ được lưu ngay khi có chỗ trống.',
  );
});

test('an unsaved text that is not to be tried again is offered a life of its own', () => {
  for (const reason of ['stale', 'foreign', 'damaged', 'newer-schema', 'in-trash'] as const)
    expect(translator('vi')(whatIsKept(reason))).toContain('bài mới');
});
