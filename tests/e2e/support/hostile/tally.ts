/** Counts over a whole run what hostile texts achieved: by each way that they went, and all in all. */
import type { VisitedServer } from './visited-server';

export interface Tally {
  /** @param hits numbers of the texts that ran @param shown how many texts went this way */
  readonly say: (way: string, hits: readonly number[], shown: number) => void;
  /** Of everything but what was meant to run. */
  readonly sayAll: () => void;
}

const print = (line: string): void => void process.stdout.write(`  XSS, ${line}\n`);

export const createTally = (server: () => Pick<VisitedServer, 'visits'>): Tally => {
  const all = { ways: 0, shown: 0, executed: 0, requests: 0 };
  return {
    say: (way, hits, shown) => {
      const executed = new Set(hits).size;
      const requests = server().visits.length;
      print(`${way}: ${executed} of ${shown} executed, ${requests} requests`);
      if (way === 'raw') return;
      all.ways += 1;
      all.shown += shown;
      all.executed += executed;
      all.requests += requests;
    },
    sayAll: () =>
      print(`all in all: ${all.shown} texts on ${all.ways} ways, ${all.executed} executed, ${all.requests} requests`),
  };
};
