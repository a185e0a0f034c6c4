/** A share whose server has gone: whatever is asked of it waits for an answer that does not come. Only who may mount has one. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lays itself over the folder: the kernel asks this process for its files, and nobody here ever replies. @returns what takes it away again */
export const mountSilence = (folder: string): (() => void) => {
  const channel = openSync('/dev/fuse', 'r+');
  const options = 'fd=3,rootmode=40000,user_id=0,group_id=0';
  try {
    execFileSync('mount', ['-i', '-t', 'fuse', '-o', options, 'silence', folder], {
      stdio: ['ignore', 'ignore', 'ignore', channel],
    });
  } catch (error) {
    closeSync(channel);
    throw error;
  }
  return () => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    // Who still waits is told that the server has gone.
    closeSync(channel);
  };
};

export const canMountSilence = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'dateline-silence-'));
  try {
    mountSilence(folder)();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();
