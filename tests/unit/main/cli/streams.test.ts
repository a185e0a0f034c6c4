/** What becomes of a command's lines when nobody reads them any more. */
import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { runCli } from '../../../../src/main/cli/run';
import { streamsTo } from '../../../../src/main/cli/streams';

/** A pipe whose reader goes away after so many lines. */
class Pipe extends EventEmitter {
  readonly lines: string[] = [];
  constructor(
    private readonly reads: number,
    private readonly code: string,
  ) {
    super();
  }
  readonly write = (line: string): void => {
    if (this.lines.push(line) > this.reads)
      this.emit('error', Object.assign(new Error(this.code), { code: this.code }));
  };
}

describe.each(['EPIPE', 'EOF', 'ECONNRESET'])('a reader who hangs up with %s', (code) => {
  test('is written to no more, and nothing is thrown', () => {
    const [out, err] = [new Pipe(1, code), new Pipe(9, code)];
    const streams = streamsTo(out, err, () => undefined);
    for (const line of ['one', 'two', 'three']) streams.out(line);
    streams.err('said');
    expect(out.lines).toEqual(['one\n', 'two\n']);
    expect(err.lines).toEqual(['said\n']);
  });
});

test('the command’s exit code is its own, whoever reads it', async () => {
  const code = await runCli(
    ['no-such-command'],
    streamsTo(new Pipe(0, 'EPIPE'), new Pipe(0, 'EPIPE'), () => undefined),
    null,
  );
  expect(code).toBe(2);
  expect(
    await runCli(
      ['help'],
      streamsTo(new Pipe(0, 'EPIPE'), new Pipe(0, 'EPIPE'), () => undefined),
      null,
    ),
  ).toBe(0);
});

test('results that a full disk refuses are told of once, and the command has failed', () => {
  const failed = vi.fn();
  const [out, err] = [new Pipe(1, 'ENOSPC'), new Pipe(9, 'EPIPE')];
  const streams = streamsTo(out, err, failed);
  for (const line of ['one', 'two', 'three']) streams.out(line);
  expect(err.lines).toEqual(['the results cannot be written: the disk is full\n']);
  expect(failed).toHaveBeenCalledTimes(1);
});
