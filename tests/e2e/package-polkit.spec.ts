// An update of the installed Debian package as polkit itself allows or refuses it: asked for by somebody without rights, through the real pkexec, with the rule from the page about updates.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runHelper } from '../../src/main/updating/run-helper';
import { clearTheGround, install, installedVersion, leaveNothing } from './support/installed';
import { type Law, mayAskPolkit, pkexecUnder } from './support/polkit';
import { type SignedReleases, signReleases } from './support/signed-releases';

const HELPER = '/opt/Dateline/resources/dateline-update';
const OWN_KEY = '/opt/Dateline/resources/update-key.pub';
const NEWER = '0.8.0';

/** As whoever looks after a newsroom's computers copies it. */
const RULE = /```\n(polkit\.addRule\(.*?)```/su.exec(readFileSync('docs/updates.md', 'utf8'))?.[1] ?? '';

// In the long run alone: what a system bus and polkit need to stand beside the machine's own is not every machine's to give.
if (process.env.DATELINE_LONG === '1' && mayAskPolkit()) {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  test.describe('updates of a Debian package through polkit', () => {
    let signed: SignedReleases;
    let laws = 0;

    /** As the program calls it. */
    const ask = (law: Law, words: readonly string[], program = HELPER) => {
      laws += 1;
      const folder = join(signed.folder, `law-${laws}`);
      mkdirSync(folder);
      return runHelper(program, words, { isRoot: false, pkexec: pkexecUnder(law, folder) });
    };

    test.beforeAll(async () => {
      test.setTimeout(900_000);
      await clearTheGround();
      signed = await signReleases([{ to: NEWER }]);
      await install(signed.deb);
      copyFileSync(signed.key, OWN_KEY);
    });

    test.afterAll(async () => {
      test.setTimeout(120_000);
      rmSync(OWN_KEY, { force: true });
      await leaveNothing();
      rmSync(signed.folder, { recursive: true, force: true });
    });

    test('where no rule allows it and no administrator is there to ask, nothing is installed', async () => {
      expect(RULE).toContain('polkit.Result.YES');
      const order = ['install', ...signed.release(NEWER)];
      expect(await ask({ rule: null, group: null }, order)).toEqual({ ok: false, reason: 'no-rights' });
      expect(await ask({ rule: RULE, group: null }, order)).toEqual({ ok: false, reason: 'no-rights' });
      expect(await installedVersion()).toBe(signed.version);
    });

    test('the rule lets the helper run, which still refuses what is not signed or not newer; it lets nothing else run', async () => {
      const law = { rule: RULE, group: 'newsroom' };
      const unsigned = join(signed.folder, 'unsigned.json');
      copyFileSync(signed.release(NEWER)[0], unsigned);
      expect(await ask(law, ['install', unsigned, signed.release(NEWER)[1]])).toEqual({
        ok: false,
        reason: 'not-ours',
      });
      const same = ['install', ...signed.release(signed.version)];
      expect(await ask(law, same)).toEqual({ ok: false, reason: 'older' });
      expect(await ask(law, [], '/usr/bin/id')).toEqual({ ok: false, reason: 'no-rights' });
      expect(await installedVersion()).toBe(signed.version);
    });

    test('with the rule a signed release is installed without a password, and gone back from', async () => {
      const law = { rule: RULE, group: 'newsroom' };
      const order = ['install', ...signed.release(NEWER), ...signed.release(signed.version)];
      expect(await ask(law, order)).toEqual({ ok: true });
      expect(await installedVersion()).toBe(NEWER);
      expect(await ask(law, ['back'])).toEqual({ ok: true });
      expect(await installedVersion()).toBe(signed.version);
    });
  });
}
