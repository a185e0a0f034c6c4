/** Tries to break out of the window, by every way a hostile page, paste or file would. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type OpenApp, openApp, test } from './support/app';

/** Opened here, not through the fixture: attempts leave their complaints on the console, which is the defence at work. */
let desk: OpenApp;
test.beforeEach(async ({ home }) => {
  desk = await openApp({ home, env: { DATELINE_SAMPLE: '1' } });
});
test.afterEach(() => desk.kill());

test('the page has no Node and sees two functions of ours, nothing else', async () => {
  const seen = await desk.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { dateline: object }).dateline).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'on'] });
});

test('the window is sandboxed and isolated', async () => {
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's types, but there for exactly this question.
    type Asked = { readonly getLastWebPreferences: () => object };
    return BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as Asked).getLastWebPreferences(),
    );
  });
  const locked = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  };
  expect(preferences).toMatchObject([locked]);
});

test('nothing is fetched from outside or from the disk', async () => {
  const reached = await desk.page.evaluate(async () => {
    const addresses = [
      'https://example.com/',
      'http://127.0.0.1:9/',
      'file:///etc/passwd',
      'dateline://app/index.html',
    ];
    const results = await Promise.allSettled(addresses.map((address) => fetch(address)));
    const picture = await new Promise<string>((resolve) => {
      const image = new Image();
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
      image.src = 'https://example.com/a.png';
    });
    return [...results.map((result) => result.status), picture];
  });
  expect(reached).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'refused']);
});

test('the proofreading worker may fetch the word lists and nothing beside them, the page not even those', async () => {
  const fetched = (addresses: readonly string[]) =>
    Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  const wordList = '/dictionaries/vi/index.dic';
  const others = [
    '/dictionaries/..%2fmain%2findex.js',
    '/dictionaries/../index.html',
    'dateline://asset/dictionaries/vi/index.dic',
    'https://example.com/',
    'file:///etc/passwd',
  ];
  await expect.poll(() => desk.page.workers().length).toBe(1);
  const [worker] = desk.page.workers();
  expect(await worker?.evaluate(fetched, [wordList, ...others])).toEqual([
    200,
    404,
    'refused',
    'refused',
    'refused',
    'refused',
  ]);
  expect(await desk.page.evaluate(fetched, [wordList])).toEqual(['refused']);
});

test('the page cannot leave, open a window or embed another page', async () => {
  const before = desk.page.url();
  const attempts = await desk.page.evaluate(async () => {
    const popup = window.open('https://example.com/');
    const frame = document.createElement('iframe');
    frame.src = 'dateline://app/index.html';
    document.body.append(frame);
    location.href = 'https://example.com/';
    await new Promise((resolve) => setTimeout(resolve, 500));
    const inner = frame.contentDocument?.body.childElementCount ?? 0;
    return { popup: popup !== null, framedPage: inner > 0 };
  });
  expect(attempts).toEqual({ popup: false, framedPage: false });
  expect(desk.page.url()).toBe(before);
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a webview, a drop of a file and a download come to nothing', async ({ home }) => {
  const { page, app } = desk;
  const before = page.url();
  await app.evaluate(({ session }) => {
    const ends: string[] = [];
    Object.assign(globalThis, { ends });
    session.defaultSession.on('will-download', (event) => ends.push(String(event.defaultPrevented)));
  });
  const left = await page.evaluate(async () => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x'], { type: 'application/octet-stream' }));
    link.download = 'a.exe';
    document.body.append(view, link);
    link.click();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<script>1</script>'], 'a.svg', { type: 'image/svg+xml' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { isWebview: 'getWebContentsId' in view, inside: view.shadowRoot !== null };
  });
  expect(left).toEqual({ isWebview: false, inside: false });
  expect(page.url()).toBe(before);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'ends'))).not.toContain('false');
  expect(
    await app.evaluate(
      ({ webContents }) => webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length,
    ),
  ).toBe(0);
  expect(await readdir(home)).not.toContain('a.exe');
});

test('no permission is granted', async () => {
  const answers = await desk.page.evaluate(async () => {
    const position = new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    );
    const camera = navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const notify = Notification.requestPermission();
    return Promise.all([position, camera, notify]);
  });
  expect(answers).toEqual(['denied', 'denied', 'denied']);
});

test('unknown channels, malformed messages and foreign events are refused', async () => {
  const refused = await desk.page.evaluate(async () => {
    type Any = { call: (...args: unknown[]) => Promise<unknown>; on: (...args: unknown[]) => unknown };
    const bridge = (window as unknown as { dateline: Any }).dateline;
    const calls: readonly unknown[][] = [
      ['fs/read', '/etc/passwd'],
      ['ELECTRON_BROWSER_REQUIRE', 'fs'],
      ['article/open', { id: '../../../etc/passwd' }],
      ['article/open', { id: '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD', __proto__: { admin: true }, extra: 1 }],
      [
        'article/save',
        { id: '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD', revision: 0, content: { headline: [{ text: 'x', html: '<b>' }] } },
      ],
      ['photo/put', { bytes: [1, 2, 3] }],
      ['settings/change', { exportFolder: '/' }],
    ];
    const results = await Promise.allSettled(calls.map((call) => bridge.call(...call)));
    let event = 'heard';
    try {
      bridge.on('some-event', () => undefined);
    } catch {
      event = 'refused';
    }
    return [...results.map((result) => result.status), event];
  });
  expect(refused).toEqual([...Array.from({ length: 7 }, () => 'rejected'), 'refused']);
});

test('only web and mail links leave the program', async () => {
  await desk.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as unknown as { opened: string[] }).opened = opened;
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
  const links = [
    'https://portal.example/',
    'mailto:a@b.example',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?subject=x&amp;Attachment=%2Fetc%2Fpasswd',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'tel:+842723000000',
    'ms-msdt:/x',
    'smb://x/y',
  ];
  await desk.page.evaluate(async (addresses) => {
    const bridge = (window as unknown as { dateline: { call: (c: string, r: unknown) => Promise<unknown> } }).dateline;
    for (const address of addresses) await bridge.call('link/open', { address });
  }, links);
  const opened = await desk.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  expect(opened).toEqual(['https://portal.example/', 'mailto:a@b.example']);
});

test('the app’s own scheme serves the window and photos, nothing beside them', async () => {
  const statuses = await desk.app.evaluate(async ({ net }) => {
    const addresses = [
      'dateline://app/index.html',
      'dateline://app/../main/index.js',
      'dateline://app/%2e%2e/main/index.js',
      'dateline://app/..%2f..%2fpackage.json',
      'dateline://asset/../library.json',
      'dateline://asset/..%2flibrary.json',
      'dateline://other/index.html',
    ];
    return Promise.all(
      addresses.map((address) =>
        net.fetch(address).then(
          (r) => r.status,
          () => 0,
        ),
      ),
    );
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404]);
});

const HOSTILE_HTML = `<p onclick="window.ran=1" style="color:red">Đoạn <b>đậm</b><img src=x onerror="window.ran=1"></p>
  <script>window.ran=1</script><iframe src="javascript:window.top.ran=1"></iframe><svg><script>window.ran=1</script></svg>
  <a href="javascript:window.ran=1">xấu</a> <a href="https://portal.example/">tốt</a><object data="x"></object><style>*{display:none}</style>`;

test('pasted HTML runs nothing and brings only what the layout knows', async () => {
  await desk.page.getByText('Trong quý IV, huyện sẽ khởi công').click();
  await desk.page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'dán');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, HOSTILE_HTML);
  await expect(desk.page.getByRole('textbox', { name: 'Bài viết' })).toContainText('Đoạn đậm');
  const sheet = await desk.page.evaluate(() => {
    const editor = document.querySelector('[contenteditable="true"]');
    return {
      ran: 'ran' in window,
      foreign: [...(editor?.querySelectorAll('script,iframe,object,svg script,style,[onclick],[onerror]') ?? [])]
        .length,
      links: [...(editor?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href')),
    };
  });
  expect(sheet).toEqual({ ran: false, foreign: 0, links: ['https://portal.example/'] });
});

test('a hostile article file is named as damaged and shows nothing of itself', async ({ home }) => {
  await desk.close();
  const folder = join(home, 'library', 'articles', '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD');
  await mkdir(folder, { recursive: true });
  const hostile = '{"format":1,"checksum":"00","data":{"headline":"<img src=x onerror=alert(1)>"}}\n';
  await writeFile(join(folder, 'article.json'), hostile);
  desk = await openApp({ home });
  await expect(desk.page.locator('body')).toContainText('Tệp của bài bị hỏng');
  await expect(desk.page.locator('body')).not.toContainText('onerror');
});

if (process.platform !== 'win32')
  test('the folder that the program makes for a person can be entered by that person alone', async ({ home }) => {
    await desk.close();
    const own = join(home, 'own');
    desk = await openApp({ home: own, env: { DATELINE_SAMPLE: '1' } });
    expect((await stat(own)).mode & 0o077).toBe(0);
  });
