import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translate';
import { createOpeningNotice } from '../../../../src/main/starting/opening-notice';
import { endingPage, openingPage } from '../../../../src/main/starting/opening-page';

const waiting = () => {
  const seen: string[] = [];
  let due = (): void => undefined;
  const notice = createOpeningNotice({
    open: () => {
      seen.push('open');
      return {
        show: (step, done, total) => void seen.push(`${step} ${done}/${total}`),
        close: () => void seen.push('close'),
      };
    },
    after: (_milliseconds, step) => {
      due = step;
      return () => {
        due = () => undefined;
      };
    },
  });
  return { notice, seen, aSecondLater: () => due() };
};

test('a library that opens within a second shows nothing', () => {
  const { notice, seen, aSecondLater } = waiting();
  notice.indexed(400, 5_000);
  notice.close();
  aSecondLater();
  expect(seen).toEqual([]);
});

test('a large library shows how far it is, from the first second on', () => {
  const { notice, seen, aSecondLater } = waiting();
  notice.indexed(400, 5_000);
  aSecondLater();
  notice.indexed(900, 5_000);
  notice.close();
  notice.indexed(1_000, 5_000);
  expect(seen).toEqual(['open', 'index 400/5000', 'index 900/5000', 'close']);
});

test('a small library on a slow machine shows nothing', () => {
  const { notice, seen, aSecondLater } = waiting();
  aSecondLater();
  notice.indexed(3, 12);
  notice.close();
  expect(seen).toEqual([]);
});

test('a wait for somebody who may hold the library is shown once it lasts', () => {
  const { notice, seen, aSecondLater } = waiting();
  notice.waitForLock();
  expect(seen).toEqual([]);
  aSecondLater();
  notice.close();
  expect(seen).toEqual(['open', 'lock 0/0', 'close']);
});

test('the page holds no script, and words alone', () => {
  for (const language of ['vi', 'en'] as const) {
    for (const page of [openingPage(translator(language), language), endingPage(translator(language), language)]) {
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain('<progress max="1"');
      expect(page).not.toMatch(/<script|style=|on\w+=/u);
    }
  }
});
