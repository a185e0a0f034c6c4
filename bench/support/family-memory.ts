/** What a process and all its descendants weigh together; pages they share are counted once for each, as Linux reports them. */
import { readFileSync } from 'node:fs';
import { familyOf } from '../../tests/e2e/support/processes';

const PAGE = 4_096;

const residentPages = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  } catch {
    return 0;
  }
};

/** In bytes; 0 where the system has no /proc. */
export const familyMemory = (pid: number): number =>
  familyOf(pid).reduce((sum, member) => sum + residentPages(member.pid) * PAGE, 0);
