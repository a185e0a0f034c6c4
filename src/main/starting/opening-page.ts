/** The page of the small window that is there while a library is opened, or closed, for longer than a blink. */

import { escapeHtml } from '#shared/exporting/html/escape';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

/** Room for the longest of its texts in either language, in whatever font the system has. */
export const OPENING_SIZE = { width: 460, height: 208 } as const;

interface PageWords {
  readonly title: string;
  /** By the step that they are shown at; the first one's to begin with. */
  readonly steps: Readonly<Record<string, string>>;
}

const page = ({ title, steps }: PageWords, language: Language): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Dateline</title><link rel="stylesheet" href="opening.css"></head>
<body data-step="${Object.keys(steps)[0]}">
<main>
<h1>${escapeHtml(title)}</h1>
${Object.entries(steps)
  .map(([step, words]) => `<p class="${step}">${escapeHtml(words)}</p>`)
  .join('\n')}
<progress max="1" aria-label="${escapeHtml(title)}"></progress>
</main>
</body>
</html>
`;

export const openingPage = (t: Translate, language: Language): string =>
  page(
    { title: t('main.opening.title'), steps: { index: t('main.opening.index'), lock: t('main.opening.lock') } },
    language,
  );

/** The same window at the other end of the day. */
export const endingPage = (t: Translate, language: Language): string =>
  page({ title: t('main.ending.title'), steps: { ending: t('main.ending.text') } }, language);

/** And the one while a newer version is put in place. */
export const installingPage = (t: Translate, language: Language, version: string): string =>
  page(
    { title: t('updating.installing.title', { version }), steps: { installing: t('updating.installing.text') } },
    language,
  );

/** A library that is sealed, or whose seal is taken away, file by file. */
export const sealingPage = (t: Translate, language: Language, way: 'sealing' | 'unsealing'): string =>
  page({ title: t('locking.running.title', { way }), steps: { [way]: t('locking.running.text') } }, language);

/** The desk's own colours, in both themes. */
export const openingStyles = (): string => `
:root { color-scheme: light dark; font: 14px/1.45 'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; align-content: center; background: #efece6; color: #1d1b18; }
main { padding: 16px 26px; }
h1 { margin: 0 0 6px; font-size: 16px; font-weight: 600; }
p { margin: 0 0 16px; }
body[data-step='index'] .lock, body[data-step='lock'] .index { display: none; }
progress { width: 100%; accent-color: #b3261e; }
@media (prefers-color-scheme: dark) { body { background: #161513; color: #ece8e1; } progress { accent-color: #ff8a75; } }
`;
