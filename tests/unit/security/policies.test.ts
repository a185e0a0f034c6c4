import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, protocol: {}, session: {} }));
const { CONTENT_SECURITY_POLICY, previewPolicy } = await import('../../../src/main/protocol');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));

/** Comments apart: what a sentence names is not done. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/^\s*\/\/.*$/gmu, '');

const naming = (folder: string, what: RegExp): readonly string[] =>
  sourcesIn(folder).filter((path) => what.test(codeOf(path)));

const directivesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split(/;\s*/u).map((directive) => [directive.split(' ')[0] ?? '', directive]));

describe('the window’s policy', () => {
  test('refuses whatever it does not list, and lets nothing in that is called unsafe', () => {
    expect(directivesOf(CONTENT_SECURITY_POLICY).get('default-src')).toBe("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|data:|filesystem/u);
  });

  test('asks for trusted types and names two policies, none of which stands for all', () => {
    const directives = directivesOf(CONTENT_SECURITY_POLICY);
    expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(directives.get('trusted-types')).toBe('trusted-types dateline-pages dateline-workers');
  });

  test('stands in the page too, but for what only main can say, and there the page itself may fetch nothing', () => {
    const html = readFileSync('src/renderer/index.html', 'utf8');
    const inPage = directivesOf(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(html)?.[1] ?? '');
    const sent = new Map(directivesOf(CONTENT_SECURITY_POLICY));
    sent.delete('connect-src');
    sent.delete('frame-ancestors');
    expect(inPage).toEqual(sent);
  });

  test('no policy of ours, nor of a page that goes out, lets in what is called unsafe', () => {
    expect(naming('src', /unsafe-(?:inline|eval|hashes)|wasm-unsafe-eval/u)).toEqual([]);
    expect(readFileSync('src/renderer/index.html', 'utf8')).not.toContain('unsafe');
  });

  test('a page that is looked at before it is exported runs nothing and asks for nothing', () => {
    const directives = directivesOf(previewPolicy('<head><style>p{color:red}</style></head><p>a</p>'));
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('sandbox')).toBe('sandbox');
    expect(directives.has('script-src') || directives.has('connect-src')).toBe(false);
  });
});

describe('in the sources of the window', () => {
  test('one file parses foreign markup, and one starts programs', () => {
    expect(naming('src/renderer', /\bDOMParser\b/u)).toEqual(['src/renderer/trusted/inert-page.ts']);
    expect(naming('src/renderer', /\bnew (?:Shared)?Worker\b/u)).toEqual(['src/renderer/trusted/own-worker.ts']);
    expect(naming('src/renderer', /\bcreatePolicy\(/u)).toEqual(['src/renderer/trusted/trusted-types.ts']);
  });

  test('none writes markup, runs text, or reaches past the bridge', () => {
    const sinks =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML|srcDoc|srcdoc)\b|document\.write|\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]|importScripts/u;
    expect(naming('src/renderer', sinks)).toEqual([]);
  });
});

describe('in the sources of main', () => {
  const makers = naming('src/main', /webPreferences:/u);

  test('every page that is ever made is sandboxed, isolated and without Node', () => {
    expect(makers.length).toBeGreaterThan(2);
    for (const path of makers) {
      const code = codeOf(path);
      for (const said of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false'])
        expect(code, path).toContain(said);
    }
  });

  test('no wall is taken down', () => {
    const refused =
      /webSecurity: false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag: true|nodeIntegrationIn|sandbox: false|contextIsolation: false|nodeIntegration: true|allowpopups|bypassCSP|setAsDefaultProtocolClient|@electron\/remote/u;
    expect(naming('src/main', refused)).toEqual([]);
    expect(naming('src/preload', refused)).toEqual([]);
  });

  test('the engine is given one switch, by which no name has an address, and no request passes by the nowhere that is its proxy', () => {
    expect(naming('src/main', /commandLine\.appendSwitch|commandLine\.appendArgument/u)).toEqual([
      'src/main/security.ts',
    ]);
    const code = codeOf('src/main/security.ts');
    expect(code.match(/commandLine\.append/gu)).toHaveLength(1);
    expect(code).toContain("['host-resolver-rules', 'MAP * ~NOTFOUND']");
    expect(naming('src/main', /\.setProxy\(/u)).toEqual(['src/main/security.ts']);
    expect(naming('src/main', /setWebRTCIPHandlingPolicy\((?!'disable_non_proxied_udp'\))/u)).toEqual([]);
  });

  test('nothing is laid where everybody’s temporary files lie', () => {
    expect(naming('src/main', /\btmpdir\(|\bmkdtemp|getPath\('temp'\)/u)).toEqual([]);
  });

  test('pages come by our own schemes: none is loaded from a file or from the web', () => {
    expect(naming('src/main', /\.loadFile\(|file:\/\/|loadURL\(['"`]http/u)).toEqual([]);
  });

  test('no program is started but by the updates and, where there is no screen, itself, and what the browser or the mail program opens has been looked at first', () => {
    expect(naming('src/main', /from 'node:child_process'|require\('child_process'\)/u)).toEqual([
      'src/main/starting/without-screen.ts',
      'src/main/updating/open-anew.ts',
      'src/main/updating/run-helper.ts',
    ]);
    const openers = naming('src/main', /openExternal\(/u);
    expect(openers).toContain('src/main/ipc/app-handlers.ts');
    for (const path of openers)
      expect(codeOf(path), path).toMatch(/if \(!?mayOpenLink\(\w+\)\).{0,120}shell\.openExternal\(/su);
  });

  test('main runs four programs of its own in pages, and hands them numbers and bytes alone', () => {
    const programs: Readonly<Record<string, string>> = {
      'src/main/exporting/redraw-photo.ts': 'executeJavaScript(drawing(bytes))',
      'src/main/importing/pictures/picture-sandbox.ts': 'executeJavaScript(call)',
      'src/main/menu-choice.ts': "executeJavaScript('undefined', true)",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the source
      'src/main/starting/opening-window.ts': 'executeJavaScript(`{${update(step, share)}}`)',
    };
    const runners = naming('src/main', /executeJavaScript(?:InIsolatedWorld)?\(/u);
    expect([...runners].sort()).toEqual(Object.keys(programs));
    for (const [path, program] of Object.entries(programs)) {
      expect(codeOf(path)).toContain(program);
      expect(codeOf(path).match(/executeJavaScript/gu), path).toHaveLength(1);
    }
  });

  test('pages are made in no other way than with those words', () => {
    for (const path of naming('src/main', /new (?:BrowserWindow|WebContentsView|BrowserView)\(/u))
      expect(makers, path).toContain(path);
  });

  test('the bridge puts one thing into the page, and hands out nothing of Electron', () => {
    const code = codeOf('src/preload/index.ts');
    expect(code.match(/exposeInMainWorld\(/gu)).toHaveLength(1);
    expect(code).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/u);
    expect(code).not.toMatch(/sendSync|postMessage|sendToHost|webFrame|process\b/u);
  });
});
