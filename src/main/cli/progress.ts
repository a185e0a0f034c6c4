/** How far a long command has come, told on stderr. */
import type { Output } from './output';

/** Fewer are done before anybody asks. */
const MANY = 1_000;

/** A line at most for each twentieth of the work, so that a terminal and a log stay readable. */
export const progressTo = (output: Output, doing: string): ((done: number, total: number) => void) => {
  let told = 0;
  return (done, total) => {
    const share = Math.floor((20 * done) / Math.max(1, total));
    if (share <= told || total < MANY) return;
    told = share;
    output.note(`${doing}: ${share * 5} %`);
  };
};
