/** Somebody who starts Dateline where something is odd: answers its questions, remembers what it said, and writes a sentence to see whether it is kept. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { type OpenApp, type Start, startCommand, startEnvironment } from '../app';
import { readArticle } from '../library';
import { clickAtEnd, newArticle, slotOf } from '../sheet';

/** With every kind of mark that Vietnamese has. */
export const SENTENCE = 'Đỗ Thị Ánh Nguyệt kể chuyện giữ rừng tràm ở Phước Thuận, mỗi mùa nước nổi.';

const ANSWERS = resolve('tests/e2e/support/odd-starts/answers.cjs');
const askedFile = (home: string): string => join(home, 'asked.jsonl');

/** A start whose questions are answered by these buttons. @param notes a folder that can be written to */
export const answering = (notes: string, ...buttons: readonly number[]) => ({
  engine: ['-r', ANSWERS],
  env: { DATELINE_ASKED: askedFile(notes), DATELINE_ANSWERS: buttons.join(',') },
});

/** All that was said and asked in the system's own windows, so far. */
export const asked = (notes: string): Promise<string> => readFile(askedFile(notes), 'utf8').catch(() => '');

/** A start that is expected to end by itself. @returns its exit code */
export const startInVain = async (start: Start): Promise<number | null> => {
  const { executable, args } = await startCommand(start.args);
  const child = spawn(executable, [...(start.engine ?? []), ...args], {
    env: startEnvironment(start),
    stdio: 'ignore',
  });
  await once(child, 'exit');
  return child.exitCode;
};

/** Writes a new article and waits until its file says what was written. @returns what removes nothing: the article stays */
export const writeAndFind = async (open: OpenApp, home = open.home): Promise<void> => {
  const id = await newArticle(open);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  await expect(slotOf(open.page, 'lead')).toHaveText(SENTENCE);
  await expect.poll(async () => textOf((await readArticle(home, id)).lead)).toBe(SENTENCE);
};
