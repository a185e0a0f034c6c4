/** What the palette calls each command, and when it makes sense. A command without an entry does not compile. */
import type { Command } from '#shared/commands';
import type { Step } from '#shared/desk/steps';
import type { MessageKey } from '#shared/i18n/translate';
import type { SettingKey } from '#shared/settings';

export interface PaletteCommand {
  /** Joined by a colon: what it is about, and what is done. */
  readonly words: readonly [MessageKey] | readonly [MessageKey, MessageKey];
  /** Makes sense only with an article on the sheet. */
  readonly needsArticle?: true;
  /** Makes sense only where the library may be written. */
  readonly writes?: true;
  /** Makes sense only where the article's status allows this step. */
  readonly step?: Step;
  /** The setting that it sets: where the organisation has set that, it leads nowhere and says so. */
  readonly sets?: SettingKey;
}

const ON_ARTICLE = { needsArticle: true } as const;
const WRITES = { writes: true } as const;
const TYPING = { needsArticle: true, writes: true } as const;

const stepWords = (step: Step): PaletteCommand => ({ words: [`workflow.step.${step}`], step, ...TYPING });

/** In the order in which they are offered. */
export const PALETTE_COMMANDS: Readonly<Record<Exclude<Command, 'search/palette'>, PaletteCommand>> = {
  'article/new': { words: ['main.menu.new'], ...WRITES },
  'article/new-from-template': { words: ['main.menu.new-from-template'], ...WRITES },
  'article/import': { words: ['main.menu.import'], ...WRITES },
  'article/import-folder': { words: ['main.menu.import-folder'], ...WRITES },
  'article/export': { words: ['main.menu.export'], ...ON_ARTICLE },
  'article/export-options': { words: ['main.menu.export-options'], ...ON_ARTICLE },
  'file/print': { words: ['main.menu.print'], ...ON_ARTICLE },
  'find/open': { words: ['main.menu.find'], ...ON_ARTICLE },
  'find/replace': { words: ['main.menu.replace'], ...TYPING },
  'find/next': { words: ['main.menu.find-next'], ...ON_ARTICLE },
  'find/previous': { words: ['main.menu.find-previous'], ...ON_ARTICLE },
  'check/panel': { words: ['checks.menu'], ...ON_ARTICLE },
  'check/next': { words: ['checks.next'], ...TYPING },
  'check/previous': { words: ['checks.previous'], ...TYPING },
  'search/library': { words: ['main.menu.search'] },
  'article/submit': stepWords('submit'),
  'article/approve': stepWords('approve'),
  'article/mark-exported': stepWords('mark-exported'),
  'article/return': stepWords('return'),
  'article/withdraw-approval': stepWords('withdraw-approval'),
  'article/reopen': stepWords('reopen'),
  'article/take-down': stepWords('take-down'),
  'article/spike': stepWords('spike'),
  'article/revive': stepWords('revive'),
  'view/record': { words: ['workflow.record'], ...ON_ARTICLE },
  'view/board': { words: ['workflow.board'] },
  'view/calendar': { words: ['workflow.calendar'] },
  'view/counts': { words: ['workflow.counts'] },
  'view/royalty': { words: ['royalty.name'] },
  'view/history': { words: ['main.menu.history'], ...ON_ARTICLE },
  'app/settings': { words: ['main.menu.settings'] },
  'newsroom/manage': { words: ['main.menu.newsroom'] },
  'library/manage': { words: ['main.menu.library'] },
  'library/lock': { words: ['locking.lock-now'] },
  'library/backup': { words: ['main.menu.backup'] },
  'library/restore': { words: ['main.menu.restore'], ...WRITES },
  'article/save': { words: ['main.menu.save'], ...TYPING },
  'article/duplicate': { words: ['main.menu.duplicate'], ...TYPING },
  'article/keep-as-template': { words: ['main.menu.keep-as-template'], ...TYPING },
  'article/trash': { words: ['main.menu.trash'], ...TYPING },
  'view/trash': { words: ['main.menu.trash-view'] },
  'article/previous': { words: ['main.menu.previous'] },
  'article/next': { words: ['main.menu.next'] },
  'go/dateline': { words: ['palette.go', 'main.menu.dateline'], ...ON_ARTICLE },
  'go/headline': { words: ['palette.go', 'main.menu.headline'], ...ON_ARTICLE },
  'go/lead': { words: ['palette.go', 'main.menu.lead'], ...ON_ARTICLE },
  'go/photo': { words: ['palette.go', 'main.menu.caption'], ...ON_ARTICLE },
  'go/body': { words: ['palette.go', 'main.menu.body'], ...ON_ARTICLE },
  'go/byline': { words: ['palette.go', 'main.menu.byline'], ...ON_ARTICLE },
  'insert/photo': { words: ['main.menu.photo'], ...TYPING },
  'insert/body-photo': { words: ['main.menu.insert', 'main.menu.body-photo'], ...TYPING },
  'insert/table': { words: ['main.menu.insert', 'main.menu.table'], ...TYPING },
  'insert/box': { words: ['main.menu.insert', 'main.menu.box'], ...TYPING },
  'insert/rule': { words: ['main.menu.insert', 'main.menu.rule'], ...TYPING },
  'insert/to-fill': { words: ['main.menu.to-fill'], ...TYPING },
  'insert/snippet': { words: ['main.menu.snippet'], ...TYPING },
  'newsroom/keep-snippet': { words: ['main.menu.keep-snippet'], ...TYPING },
  'table/row-above': { words: ['main.menu.table', 'main.menu.row-above'], ...TYPING },
  'table/row-below': { words: ['main.menu.table', 'main.menu.row-below'], ...TYPING },
  'table/column-left': { words: ['main.menu.table', 'main.menu.column-left'], ...TYPING },
  'table/column-right': { words: ['main.menu.table', 'main.menu.column-right'], ...TYPING },
  'table/header': { words: ['main.menu.table', 'main.menu.table-header'], ...TYPING },
  'table/delete-row': { words: ['main.menu.table', 'main.menu.delete-row'], ...TYPING },
  'table/delete-column': { words: ['main.menu.table', 'main.menu.delete-column'], ...TYPING },
  'table/delete': { words: ['main.menu.table', 'main.menu.delete-table'], ...TYPING },
  'edit/block-up': { words: ['main.menu.block-up'], ...TYPING },
  'edit/block-down': { words: ['main.menu.block-down'], ...TYPING },
  'edit/copy-article': { words: ['main.menu.copy-article'], ...ON_ARTICLE },
  'edit/copy-for-cms': { words: ['main.menu.copy-for-cms'], ...ON_ARTICLE },
  'edit/copy-cms-source': { words: ['main.menu.copy-cms-source'], ...ON_ARTICLE },
  'edit/paste-plain': { words: ['main.menu.paste-plain'], ...TYPING },
  'edit/undo': { words: ['main.menu.undo'], ...TYPING },
  'edit/redo': { words: ['main.menu.redo'], ...TYPING },
  'format/bold': { words: ['palette.style', 'main.menu.bold'], ...TYPING },
  'format/italic': { words: ['palette.style', 'main.menu.italic'], ...TYPING },
  'format/link': { words: ['palette.style', 'main.menu.link'], ...TYPING },
  'format/paragraph': { words: ['palette.style', 'main.menu.paragraph'], ...TYPING },
  'format/subhead-2': { words: ['palette.style', 'main.menu.subhead-2'], ...TYPING },
  'format/subhead-3': { words: ['palette.style', 'main.menu.subhead-3'], ...TYPING },
  'format/bullets': { words: ['palette.style', 'main.menu.bullets'], ...TYPING },
  'format/numbers': { words: ['palette.style', 'main.menu.numbers'], ...TYPING },
  'format/continue-numbers': { words: ['palette.style', 'main.menu.continue-numbers'], ...TYPING },
  'format/quote': { words: ['palette.style', 'main.menu.quote'], ...TYPING },
  'view/desk': { words: ['app.shortcuts.desk'] },
  'view/side': { words: ['app.shortcuts.side'], ...ON_ARTICLE },
  'view/spelling': { words: ['proofing.spelling'], sets: 'spelling' },
  'view/focus': { words: ['main.menu.focus'], ...ON_ARTICLE },
  'view/typewriter': { words: ['main.menu.typewriter'], sets: 'typewriter' },
  'view/full-screen': { words: ['main.menu.full-screen'] },
  'view/text-larger': { words: ['main.menu.larger'], sets: 'textSize' },
  'view/text-smaller': { words: ['main.menu.smaller'], sets: 'textSize' },
  'view/text-normal': { words: ['main.menu.normal'], sets: 'textSize' },
  'view/theme-system': { words: ['app.settings.theme', 'app.settings.theme-system'], sets: 'theme' },
  'view/theme-light': { words: ['app.settings.theme', 'app.settings.theme-light'], sets: 'theme' },
  'view/theme-dark': { words: ['app.settings.theme', 'app.settings.theme-dark'], sets: 'theme' },
  'view/theme-contrast': { words: ['app.settings.theme', 'app.settings.theme-contrast'], sets: 'theme' },
  'view/language-vi': { words: ['app.settings.language', 'app.settings.vi'], sets: 'language' },
  'view/language-en': { words: ['app.settings.language', 'app.settings.en'], sets: 'language' },
  'help/open': { words: ['help.menu'] },
  'help/diagnostics': { words: ['help.diagnostics.copy'] },
  'help/log': { words: ['help.log.show'] },
  'help/shortcuts': { words: ['main.menu.shortcuts'] },
  'help/updates': { words: ['updating.menu'] },
  'help/update-from-file': { words: ['updating.menu-file'] },
  'help/about': { words: ['main.menu.about'] },
};
