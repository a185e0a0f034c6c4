/** The page of the small window that is there while a large library is opened. */

import { escapeHtml } from '#shared/exporting/html/escape';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

export const openingPage = (t: Translate, language: Language): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Dateline</title><link rel="stylesheet" href="opening.css"></head>
<body data-step="index">
<main>
<h1>${escapeHtml(t('main.opening.title'))}</h1>
<p class="index">${escapeHtml(t('main.opening.index'))}</p>
<p class="lock">${escapeHtml(t('main.opening.lock'))}</p>
<progress max="1" aria-label="${escapeHtml(t('main.opening.title'))}"></progress>
</main>
</body>
</html>
`;

/** The desk's own colours, in both themes. */
export const openingStyles = (): string => `
:root { color-scheme: light dark; font: 14px/1.45 'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif; }
body { margin: 0; background: #efece6; color: #1d1b18; }
main { padding: 22px 26px; }
h1 { margin: 0 0 6px; font-size: 16px; font-weight: 600; }
p { margin: 0 0 16px; }
body[data-step='index'] .lock, body[data-step='lock'] .index { display: none; }
progress { width: 100%; accent-color: #b3261e; }
@media (prefers-color-scheme: dark) { body { background: #161513; color: #ece8e1; } progress { accent-color: #ff8a75; } }
`;
