/** A trace tells where in the program something broke, and not one word of what was being written. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { traceOf, traceSchema } from '#shared/help/trace';

const MARKER = 'Bí-mật-của-tòa-soạn';

test('an error’s kind, code and places are kept', () => {
  const error = Object.assign(new TypeError('x'), { code: 'ENOSPC' });
  error.stack = `TypeError: x
    at saveArticle (/opt/Dateline/resources/app.asar/out/main/index.js:120:14)
    at async Object.handler (C:\\Users\\Lê Hạnh\\Dateline\\out\\main\\chunks\\ipc-a1.js:7:3)
    at dateline://app/assets/index-Abc1.js:3:9
    at node:internal/process/task_queues:95:5`;
  expect(traceOf(error)).toEqual({
    name: 'TypeError',
    code: 'ENOSPC',
    frames: ['saveArticle@index.js:120:14', 'Object.handler@ipc-a1.js:7:3', '@index-Abc1.js:3:9', '@task_queues:95:5'],
  });
});

test('the message is left out, even one that quotes a text, a path, or looks like a stack itself', () => {
  const messages = [
    `Unexpected token in "${MARKER}"`,
    `ENOENT: no such file, open '/home/${MARKER}/bai.json'`,
    `${MARKER}\n    at ${MARKER} (${MARKER}.js:1:1)`,
    'first line\n    at secretWord (secretWord.js:1:1)\nlast line',
  ];
  for (const message of messages) {
    const said = JSON.stringify(traceOf(new SyntaxError(message)));
    expect(said).not.toContain(MARKER);
    expect(said).not.toContain('secretWord');
    expect(said).toContain('SyntaxError');
  }
});

test('whatever is thrown becomes a trace that main accepts', () => {
  const thrown = fc.oneof(
    fc.anything(),
    fc
      .record({ name: fc.string(), message: fc.string(), stack: fc.string(), code: fc.anything() })
      .map((given) => Object.assign(new Error(), given)),
  );
  fc.assert(
    fc.property(thrown, (error) => {
      expect(v.is(traceSchema, traceOf(error))).toBe(true);
    }),
  );
});
