// What is a person's own among the words that a program is started with.
import { expect, test } from 'vitest';
import { programArguments } from '../../../src/main/program-arguments';

test('an article that is opened from a file manager stays, and the switches of the engine go', () => {
  const argv = ['/opt/Dateline/dateline', '--log-level=3', '--ozone-platform=headless', '/home/Ánh/Bài viết.dateline'];
  expect(programArguments(argv, true)).toEqual(['/home/Ánh/Bài viết.dateline']);
});

test("in a checkout the project's folder is not the person's", () => {
  expect(programArguments(['electron', '--no-sandbox', '/project', '--cli', 'list', '--json'], false)).toEqual([
    'list',
    '--json',
  ]);
});
