// What electron-builder is told, for platforms too whose packages are not made here: in its own words, of files that are there, as the page about packages says.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const CONFIG = parse(readFileSync('electron-builder.yml', 'utf8'));
const PAGE = readFileSync('docs/packaging.md', 'utf8');
const WORKFLOW = readFileSync('.github/workflows/release.yml', 'utf8');

const ICONS = 'resources/icons';

test('electron-builder knows every word of the configuration', () => {
  const schema = JSON.parse(readFileSync('node_modules/app-builder-lib/scheme.json', 'utf8'));
  const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema);
  expect([isValid(CONFIG), isValid.errors]).toEqual([true, null]);
  expect(isValid({ ...CONFIG, nsis: { ...CONFIG.nsis, silently: true } })).toBe(false);
});

test('every file that the configuration names is there', () => {
  const copied: readonly string[] = CONFIG.deb.fpm.map((pair: string) => pair.split('=')[0]);
  const icons = [CONFIG.win.fileAssociations[0].icon, CONFIG.mac.fileAssociations[0].icon].map(
    (name) => `${ICONS}/${name}`,
  );
  const named = [...copied, ...icons, CONFIG.nsis.include, CONFIG.deb.afterInstall, CONFIG.deb.afterRemove];
  const others = [CONFIG.win.icon, CONFIG.mac.icon, CONFIG.linux.icon, CONFIG.directories.buildResources];
  // The public key is laid there by the newsroom that signs.
  expect([...named, ...others].filter((file) => !existsSync(file))).toEqual([]);
});

interface Target {
  readonly target: string;
  readonly arch: string | readonly string[];
}
const targetsOf = (platform: 'linux' | 'win' | 'mac'): readonly (readonly [string, readonly string[]])[] =>
  CONFIG[platform].target.map(({ target, arch }: Target) => [target, [arch].flat()]);

test('each platform gets the packages that are promised, for the processors that are promised', () => {
  expect(targetsOf('linux')).toEqual(['deb', 'AppImage', 'tar.gz'].map((target) => [target, ['x64']]));
  expect(targetsOf('win')).toEqual(['nsis', 'portable'].map((target) => [target, ['x64', 'arm64']]));
  expect(targetsOf('mac')).toEqual([['dmg', ['x64', 'arm64']]]);
});

test.each(['linux', 'win', 'mac'] as const)('the page and the workflow make them by the same words: %s', (platform) => {
  const words = `--${platform} ${targetsOf(platform)
    .map(([target]) => target)
    .join(' ')}`;
  expect(PAGE).toContain(words);
  expect(WORKFLOW).toContain(words);
});

test('what others wrote for the workflows is named by its commit: no tag that somebody moves gets at the keys of a release', () => {
  const steps = ['release', 'test'].flatMap((name) =>
    [...readFileSync(`.github/workflows/${name}.yml`, 'utf8').matchAll(/uses: (.+)/gu)].map(([, step = '']) => step),
  );
  const ofOthers = steps.filter((step) => !step.startsWith('./'));
  expect(ofOthers.length).toBeGreaterThan(5);
  expect(ofOthers.filter((step) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(step))).toEqual([]);
});

test('a release that is tagged is tested and looked through before it is packed, with sums and a list of what is in it', () => {
  const { on, jobs } = parse(WORKFLOW);
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(jobs.package.needs).toEqual(['test', 'audit']);
  expect(jobs.draft.needs).toBe('package');
  const done = jobs.draft.steps.map((step: { readonly run?: string }) => step.run ?? '').join('\n');
  expect(done).toMatch(/npm sbom.*sign-update.*sha256sum.*gh release create/su);
  expect(parse(WORKFLOW).permissions).toEqual({ contents: 'read' });
});

test('Windows’ installer asks for no administrator unless somebody chooses everybody, and takes no article away', () => {
  expect(CONFIG.nsis).toMatchObject({
    oneClick: false,
    perMachine: false,
    allowElevation: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['vi_VN', 'en_US'],
  });
});
