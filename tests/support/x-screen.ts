// A screen of a test's own under Xvfb, whose pixels can be read: for apps that no debugger can be attached to.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface XScreen {
  readonly display: string;
  /** How many different colours the screen shows now: 1 or 2 mean that it is empty. */
  colours(): number;
  close(): void;
}

/** Xvfb keeps its picture in a file that anybody may read, in the X window dump format. */
export async function openXScreen(): Promise<XScreen> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-screen-'));
  const args = ['-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-fbdir', folder, '-displayfd', '3'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  return {
    display: `:${number}`,
    colours: () => countColours(readFileSync(join(folder, 'Xvfb_screen0'))),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The header is a row of big-endian words: its own size first, the number of colour entries as the twentieth. */
function countColours(dump: Buffer): number {
  const headerSize = dump.readUInt32BE(0);
  const entries = dump.readUInt32BE(19 * 4);
  const seen = new Set<number>();
  for (let at = headerSize + entries * 12; at + 4 <= dump.length; at += 4) seen.add(dump.readUInt32LE(at) & 0xffffff);
  return seen.size;
}
