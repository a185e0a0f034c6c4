// What Dateline adds to Windows' installer, compiled by NSIS itself where it is installed: an error in it would be found on the machine that makes a release, and not before.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const OURS = resolve('packaging/windows/installer.nsh');
const THEIRS = 'node_modules/app-builder-lib/templates/nsis';
const MAKENSIS = '/usr/bin/makensis';

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;
const messages = (file: string): Messages => parse(readFileSync(join(THEIRS, file), 'utf8'));
const THEIR_MESSAGES = { ...messages('messages.yml'), ...messages('assistedMessages.yml') };

const ourNames = [...readFileSync(OURS, 'utf8').matchAll(/LangString (\w+) \$\{LANG_VIETNAMESE\}/gu)].map(
  ([, name]) => name ?? '',
);

test('every question that the installer asks is asked in Vietnamese, and none that it does not ask', () => {
  const untranslated = Object.entries(THEIR_MESSAGES).filter(([, words]) => words.vi === undefined);
  const named = untranslated.map(([name]) => name);
  expect(named.filter((name) => !ourNames.includes(name))).toEqual([]);
  expect(ourNames.filter((name) => !Object.hasOwn(THEIR_MESSAGES, name))).toEqual(['libraryStays']);
});

const folder = mkdtempSync(join(tmpdir(), 'dateline-nsis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As electron-builder's own script: its messages in English for both languages first, ours on top of them. */
const script = (made: string): string =>
  [
    'Unicode true',
    '!define PRODUCT_NAME Dateline',
    'Name Dateline',
    `OutFile "${made}"`,
    'InstallDir $LOCALAPPDATA\\Programs\\Dateline',
    'RequestExecutionLevel user',
    '!include MUI2.nsh',
    `!include "${OURS}"`,
    '!insertmacro MUI_PAGE_INSTFILES',
    '!insertmacro customUnWelcomePage',
    '!insertmacro MUI_UNPAGE_INSTFILES',
    '!insertmacro MUI_LANGUAGE Vietnamese',
    '!insertmacro MUI_LANGUAGE English',
    ...Object.keys(THEIR_MESSAGES).flatMap((name) => [
      `LangString ${name} \${LANG_VIETNAMESE} "x"`,
      `LangString ${name} \${LANG_ENGLISH} "x"`,
    ]),
    '!insertmacro customHeader',
    'Section',
    ...ourNames.map((name) => `DetailPrint "$(${name})"`),
    'WriteUninstaller $INSTDIR\\uninstall.exe',
    'SectionEnd',
    'Section Uninstall',
    'SectionEnd',
  ].join('\n');

if (existsSync(MAKENSIS))
  test('it compiles without a warning, into an installer for Windows', () => {
    const [source, made] = [join(folder, 'try.nsi'), join(folder, 'try.exe')];
    writeFileSync(source, `\uFEFF${script(made)}`);
    execFileSync(MAKENSIS, ['-V2', '-WX', source], { encoding: 'utf8' });
    expect(statSync(made).size).toBeGreaterThan(20_000);
    expect(readFileSync(made).subarray(0, 2).toString()).toBe('MZ');
  });
