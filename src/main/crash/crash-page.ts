/** The page that stands in for a window that broke: the text is safe, when it was stored last, where it lies, and what can be done. */
import type { Instant } from '#shared/article/identity';
import { escapeHtml } from '#shared/exporting/html/escape';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

/** What a link of the page asks for: it runs nothing, and main answers where it would lead. */
export const CRASH_DEEDS = ['reload', 'without-article', 'restart', 'copy', 'folder'] as const;
export type CrashDeed = (typeof CRASH_DEEDS)[number];

export interface CrashFacts {
  readonly t: Translate;
  readonly language: Language;
  /** Broken again and again: opening it once more is no longer the first thing to try. */
  readonly isRepeated: boolean;
  /** Null where nothing was ever stored, or nobody knows. */
  readonly savedAt: Instant | null;
  readonly now: Date;
  readonly folder: string;
  /** What was asked for just now is done. */
  readonly isCopied: boolean;
}

const WORDS: Readonly<Record<CrashDeed, MessageKey>> = {
  reload: 'help.crash.reload',
  'without-article': 'help.crash.without-article',
  restart: 'help.crash.restart',
  copy: 'help.crash.copy',
  folder: 'help.crash.folder',
};

/** `15:42:07`, with its day where that is not today. */
const momentWords = (language: Language, at: Instant, now: Date): string => {
  const moment = new Date(at);
  const isToday = moment.toDateString() === now.toDateString();
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', isToday ? time : { ...day, ...time }).format(
    moment,
  );
};

const link = ({ t }: CrashFacts, deed: CrashDeed, look: 'first' | 'plain'): string =>
  `<a class="${look}" href="do/${deed}"${look === 'first' ? ' autofocus' : ''}>${escapeHtml(t(WORDS[deed]))}</a>`;

const linksOf = (facts: CrashFacts): string =>
  facts.isRepeated
    ? [
        link(facts, 'without-article', 'first'),
        link(facts, 'restart', 'plain'),
        link(facts, 'reload', 'plain'),
        link(facts, 'copy', 'plain'),
        link(facts, 'folder', 'plain'),
      ].join('\n')
    : [link(facts, 'reload', 'first'), link(facts, 'copy', 'plain'), link(facts, 'folder', 'plain')].join('\n');

const savedWords = ({ t, language, savedAt, now }: CrashFacts): string =>
  savedAt === null ? t('help.crash.saved') : t('help.crash.saved-at', { at: momentWords(language, savedAt, now) });

export const crashPage = (facts: CrashFacts): string => {
  const { t, language, isRepeated, folder, isCopied } = facts;
  const title = escapeHtml(t(isRepeated ? 'help.crash.again-title' : 'help.crash.title'));
  const why = escapeHtml(t(isRepeated ? 'help.crash.again-detail' : 'help.crash.detail'));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title} — Dateline</title><link rel="stylesheet" href="page.css"></head>
<body>
<main>
<h1>${title}</h1>
<p class="safe">${escapeHtml(savedWords(facts))}</p>
<p>${why}</p>
<p>${escapeHtml(t('help.crash.library'))} <span class="path">${escapeHtml(folder)}</span></p>
<nav aria-label="${escapeHtml(t('help.crash.deeds'))}">
${linksOf(facts)}
</nav>
<p role="status" class="done">${isCopied ? escapeHtml(t('help.crash.copied')) : ''}</p>
</main>
</body>
</html>
`;
};

/** The desk's own colours, in both themes, and the system's where it asks for contrast. */
export const crashStyles = (): string => `
:root { color-scheme: light dark; font: 15px/1.55 'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #efece6; color: #1d1b18; }
main { box-sizing: border-box; width: min(560px, 100vw - 48px); padding: 32px 36px; border: 1px solid #d2ccbf; border-radius: 12px; background: #fffefb; }
h1 { margin: 0 0 12px; font: 600 22px/1.3 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif; }
p { margin: 0 0 12px; }
.safe { font-weight: 600; color: #2f6b43; }
.path { overflow-wrap: anywhere; user-select: text; }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin: 20px 0 0; }
a { padding: 7px 14px; border: 1px solid #d2ccbf; border-radius: 8px; color: inherit; text-decoration: none; }
a.first { border-color: #b3261e; background: #b3261e; color: #fff; }
a:focus-visible { outline: 2px solid #1f5687; outline-offset: 2px; }
.done { min-height: 1.55em; margin: 12px 0 0; }
@media (prefers-color-scheme: dark) {
  body { background: #161513; color: #efeae1; }
  main { border-color: #46423b; background: #24221f; }
  .safe { color: #8cc99c; }
  a { border-color: #46423b; }
  a.first { border-color: #ff8a75; background: #ff8a75; color: #1d1b18; }
  a:focus-visible { outline-color: #8fbde8; }
}
@media (prefers-contrast: more) {
  body, main { background: #fff; color: #000; }
  main, a { border-color: #000; }
  .safe { color: #00461c; }
  a.first { border-color: #8c0d09; background: #8c0d09; color: #fff; }
  a:focus-visible { outline: 3px solid #003a7a; }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  body, main { background: #000; color: #fff; }
  main, a { border-color: #fff; }
  .safe { color: #a6f0bb; }
  a.first { border-color: #ffb3a6; background: #ffb3a6; color: #000; }
  a:focus-visible { outline-color: #a8d3ff; }
}
@media (forced-colors: active) { a.first { border-width: 3px; } }
`;
