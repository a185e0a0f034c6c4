// What setup finds missing, and how it says so.
import { describe, expect, test } from 'vitest';
import { satisfies } from '../../../scripts/lib/dependencies.mjs';
import { choosePackages, missingNeeds, needsOf } from '../../../scripts/lib/system-libraries.mjs';
import { explain, Trouble } from '../../../scripts/lib/trouble.mjs';
import { requireNode } from '../../../scripts/setup.mjs';

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(['20.18.3', '18.20.0', '8.0.0'])('%s is too old, and the error says what is needed', (version) => {
    expect(() => requireNode(version)).toThrow(`Dateline needs Node 20.19 or newer; this is ${version}.`);
  });
});

describe('installed dependencies', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/lowdb': { version: '7.0.1' },
      'node_modules/only-on-windows': { version: '1.0.0', optional: true },
    },
  };

  test('are right where every needed package has the locked version', () => {
    expect(satisfies({ packages: { 'node_modules/lowdb': { version: '7.0.1' } } }, wanted)).toBe(true);
  });

  test('are wrong where one is missing or of another version', () => {
    expect(satisfies({ packages: {} }, wanted)).toBe(false);
    expect(satisfies({ packages: { 'node_modules/lowdb': { version: '6.0.0' } } }, wanted)).toBe(false);
  });
});

describe('system libraries', () => {
  const needs = [['xvfb'], ['libasound2', 'libasound2t64']];

  test('a library under its new name is there', () => {
    expect(missingNeeds(needs, 'xvfb installed\nlibasound2t64 installed\n')).toEqual([]);
  });

  test('one that was removed but left its settings is missing', () => {
    expect(missingNeeds(needs, 'xvfb config-files\nlibasound2 installed\n')).toEqual([['xvfb']]);
  });

  test('the name that this release has a package for is the one to install', () => {
    const policy =
      'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n' +
      'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.14-1\n  Version table:\n';
    expect(choosePackages([['libasound2', 'libasound2t64']], policy)).toEqual(['libasound2t64']);
    expect(choosePackages([['libasound2', 'libasound2t64']], '')).toEqual(['libasound2']);
  });

  test('Xvfb is needed only without a display or for the tests', () => {
    const names = (options: { tests: boolean; display: boolean }): string[] => needsOf(options).flat();
    expect(names({ tests: false, display: true })).not.toContain('xvfb');
    expect(names({ tests: false, display: false })).toContain('xvfb');
    expect(names({ tests: true, display: true })).toEqual(expect.arrayContaining(['xvfb', 'ibus-unikey']));
  });
});

describe('a failure is told as what happened and what to do', () => {
  test.each([
    ['npm error code ENOTFOUND', 'The network did not answer: could not fetch it.'],
    ['write ENOSPC', 'The disk is full: could not fetch it.'],
    ['EACCES: permission denied', 'No permission: could not fetch it.'],
  ])('%s', (message, told) => {
    const trouble = explain(new Error(message), 'fetch it');
    expect(trouble.message.split('\n')).toEqual([told, expect.stringMatching(/run|Run/)]);
  });

  test('one that is told already stays as it is', () => {
    const trouble = new Trouble('What happened.', 'What to do.');
    expect(explain(trouble, 'anything')).toBe(trouble);
    expect(trouble.message).toBe('What happened.\nWhat to do.');
  });

  test("of a tool's long complaint the beginning is shown", () => {
    const pages = Array.from({ length: 100 }, (_, at) => `line ${at}`).join('\n');
    expect(explain(new Error(pages), 'do it').message.split('\n')).toHaveLength(13);
  });
});
