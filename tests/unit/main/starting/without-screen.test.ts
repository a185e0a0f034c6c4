import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lacksScreen, NO_SCREEN, runWithoutScreen } from '../../../../src/main/starting/without-screen';
import { temporaryFolder } from '../../../support/library-desk';

const bare = { platform: 'linux', env: {}, argv: ['/opt/Dateline/dateline', 'list'] } as const;

describe('a screen is missing', () => {
  test('on Linux without one of either kind, also where the variable is there and empty', () => {
    expect(lacksScreen(bare)).toBe(true);
    expect(lacksScreen({ ...bare, env: { DISPLAY: '', WAYLAND_DISPLAY: '' } })).toBe(true);
  });

  test.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])('and not where there is %o', (env) => {
    expect(lacksScreen({ ...bare, env })).toBe(false);
  });

  test.each(['win32', 'darwin'] as const)('and never on %s, which has no such variables', (platform) => {
    expect(lacksScreen({ ...bare, platform })).toBe(false);
  });

  test('and not for whoever has said how to draw: a start that was begun anew does not begin another', () => {
    expect(lacksScreen({ ...bare, argv: ['dateline', '--ozone-platform=headless', 'list'] })).toBe(false);
  });
});

/** Something to be begun, which notes the words that it is begun with. */
const programThat = async (ends: string) => {
  const folder = await temporaryFolder();
  const [program, noted] = [join(folder, 'chương trình'), join(folder, 'noted')];
  await writeFile(program, `#!/bin/sh\nprintf '%s|' "$@" > "${noted}"\n${ends}\n`, { mode: 0o755 });
  return { program, words: () => readFile(noted, 'utf8') };
};

test('the command is begun anew with the switches before its own words, and its end is handed on', async () => {
  const { program, words } = await programThat('exit 2');
  expect(runWithoutScreen(program, ['search', 'mùa lũ'])).toBe(2);
  expect(await words()).toBe('--ozone-platform=headless|--log-level=3|search|mùa lũ|');
});

test('a command that was broken off has not succeeded', async () => {
  const { program } = await programThat('kill -KILL $$');
  expect(runWithoutScreen(program, ['verify'])).toBeGreaterThan(128);
});

test('what is missing for a window is said in both languages, with what works all the same', () => {
  expect(NO_SCREEN).toMatch(/^Không có màn hình/u);
  expect(NO_SCREEN).toMatch(/There is no screen/u);
  expect(NO_SCREEN.match(/dateline --help/gu)).toHaveLength(2);
});
