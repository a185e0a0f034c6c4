// The licences that go into every package: complete, or no package at all.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licencesText, shippedWorks } from '../../../scripts/lib/licences.mjs';

interface Package {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe('of the packages of a project', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-licences-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const place = (folder: string, manifest: Package, files: Readonly<Record<string, string>> = {}): void => {
    const where = join(root, folder);
    mkdirSync(where, { recursive: true });
    const all = { ...files, 'package.json': JSON.stringify({ version: '1.0.0', license: 'MIT', ...manifest }) };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(where, name), text);
  };
  const needs = (...names: readonly string[]) => ({
    dependencies: Object.fromEntries(names.map((name) => [name, '*'])),
  });

  test('the needed ones are told with what they need in their turn, each once and by name', () => {
    place('.', { name: 'project', ...needs('paper', 'ink') });
    place('node_modules/paper', { name: 'paper', ...needs('wood') }, { LICENSE: 'of paper' });
    place('node_modules/ink', { name: 'ink', ...needs('wood') }, { 'LICENSE.md': 'of ink', NOTICE: 'of soot' });
    place('node_modules/wood', { name: 'wood', ...needs('paper') }, { COPYING: 'of wood' });
    place('node_modules/unused', { name: 'unused' }, { LICENSE: 'of nothing' });
    const told = shippedWorks(root).map(({ name, texts }) => [name, ...texts]);
    expect(told).toEqual([
      ['ink', 'of ink', 'of soot'],
      ['paper', 'of paper'],
      ['wood', 'of wood'],
    ]);
  });

  test('two versions of one are two works', () => {
    place('.', { name: 'project', ...needs('paper', 'wood') });
    place('node_modules/paper', { name: 'paper', ...needs('wood') }, { LICENSE: 'of paper' });
    place('node_modules/paper/node_modules/wood', { name: 'wood', version: '1.0.0' }, { LICENSE: 'of old wood' });
    place('node_modules/wood', { name: 'wood', version: '2.0.0' }, { LICENSE: 'of new wood' });
    const versions = shippedWorks(root).map(({ name, version }) => `${name} ${version}`);
    expect(versions.sort()).toEqual(['paper 1.0.0', 'wood 1.0.0', 'wood 2.0.0']);
  });

  test('one whose licence stands in its description alone is told by that', () => {
    place('.', { name: 'project', ...needs('paper') });
    const readme = '# Paper\n\nTo write on.\n\n## License\n\nPermission is hereby granted, free of charge …';
    place('node_modules/paper', { name: 'paper' }, { 'README.md': readme });
    expect(shippedWorks(root)[0]?.texts).toEqual(['## License\n\nPermission is hereby granted, free of charge …']);
  });

  test('one without a licence, or whose text is missing, stops the package', () => {
    place('.', { name: 'project', ...needs('paper') });
    place('node_modules/paper', { name: 'paper' }, { 'README.md': '# Paper\n\n## License\n\nMIT' });
    expect(() => shippedWorks(root)).toThrow('paper 1.0.0 comes without its licence');
  });

  test('one that is not installed stops the package', () => {
    place('.', { name: 'project', ...needs('paper') });
    expect(() => shippedWorks(root)).toThrow('paper is not installed');
  });
});

test('the text that ships names everything that package.json lists, the faces and the word lists, each with its licence in full', () => {
  const text = licencesText();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
  expect(text).toContain('Source Serif 4 (files of exported pages) (OFL-1.1)');
  expect(text).toMatch(/dictionary-vi \S+ \(GPL/u);
  for (const { name, texts } of shippedWorks()) {
    expect(texts.join('').length, name).toBeGreaterThan(200);
    for (const one of texts) expect(text).toContain(one.trim());
  }
});
