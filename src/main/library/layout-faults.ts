/** Which files of the library's `layouts` folder are no layouts, and why: somebody put them there to be used. */
import { join } from 'node:path';
import { type LayoutFileFault, layoutFaultOf } from '#shared/layout/layout-fault';
import { DISK_REASONS, type Disk, unless } from './disk';

/** Who has broken more than so many is told of the first. */
const FAULTS_TOLD = 8;

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const faultAt = async (disk: Disk, folder: string, file: string): Promise<LayoutFileFault | null> => {
  const bytes = await unless<Uint8Array | null>(disk.read(join(folder, file)), DISK_REASONS, () => null);
  const text = bytes && textOf(bytes);
  if (text === null) return { file, why: 'unreadable' };
  const fault = layoutFaultOf(text);
  return fault && { file, ...fault };
};

/** In the order of their names; none where there is no such folder. */
export const faultyLayouts = async (disk: Disk, folder: string): Promise<readonly LayoutFileFault[]> => {
  const names = await unless<readonly string[]>(disk.list(folder), DISK_REASONS, () => []);
  const faults: LayoutFileFault[] = [];
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    if (faults.length === FAULTS_TOLD) break;
    const fault = await faultAt(disk, folder, file);
    if (fault !== null) faults.push(fault);
  }
  return faults;
};
