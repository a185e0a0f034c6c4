/** What the window asks of main for many hostile files at once, asked over its own bridge. */
import type { Page } from '@playwright/test';

/** By the bridge, as the window orders it, each group of articles under a hostile theme. @returns the files of each article */
export const exportAll = (page: Page, orders: readonly object[]): Promise<readonly (readonly string[])[]> =>
  page.evaluate(async (all) => {
    interface Done {
      readonly outcomes: readonly { readonly ok: boolean; readonly path: string }[];
    }
    const { dateline } = window as unknown as { dateline: { call: (...args: unknown[]) => Promise<Done> } };
    const files: string[][] = [];
    for (const order of all) {
      const { outcomes } = await dateline.call('export/run', order);
      files.push(outcomes.map((outcome) => (outcome.ok ? outcome.path : `not exported: ${JSON.stringify(outcome)}`)));
    }
    return files;
  }, orders);

interface Packed {
  readonly name: string;
  readonly bytes: string;
}

/** Over the bridge, as the window does with files that are dropped. @returns how many became articles */
export const importAll = (page: Page, files: readonly Packed[]): Promise<number> =>
  page.evaluate(async (packed) => {
    const { dateline } = window as unknown as { dateline: { call: (...args: unknown[]) => Promise<never> } };
    const given = packed.map(({ name, bytes }) => ({
      name,
      bytes: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
    }));
    const proposed: readonly { ok: boolean; token: string }[] = await dateline.call('import/read', { files: given });
    let count = 0;
    for (const { ok, token } of proposed) {
      if (!ok) continue;
      const done: { ok: boolean } = await dateline.call('import/accept', { token, moves: [] });
      if (done.ok) count += 1;
    }
    return count;
  }, files);
