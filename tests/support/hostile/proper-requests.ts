/** A proper request for every channel that takes one, to be spoilt: of articles that no library has. */
import type { Channel } from '#shared/channels';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { NO_FILTERS } from '#shared/search/filters';

const id = '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD';
const at = '2024-03-08T03:54:03.000Z';
const base = { id, revision: 1, storedAt: at };
const inline = [{ text: 'Khởi công cầu Rạch Gốc', bold: true, link: 'https://portal.example/' }];
/** As it crosses. */
const content = JSON.stringify({
  dateline: { at: '2024-03-08T10:54:03+07:00', place: 'Tân Hòa' },
  headline: inline,
  lead: inline,
  photos: [{ asset: null, size: null, alt: '', caption: inline, credit: 'Lê Hạnh' }],
  body: [
    { type: 'paragraph', text: inline },
    { type: 'list', ordered: false, items: [{ text: inline, sublist: null }] },
    { type: 'table', header: true, widths: [100], rows: [[inline]] },
  ],
  byline: [{ name: 'Lê Hạnh', role: null }],
});
const proposal = '0190e2a5-0000-7000';

export const PROPER: Partial<Readonly<Record<Channel, unknown>>> = {
  'app/drawn': undefined,
  'app/ready-to-close': { saved: true },
  'library/list': { from: 0, count: 100 },
  'article/create': { template: 'abc' },
  'article/open': { id },
  'article/save': { ...base, content },
  'article/duplicate': { id },
  'article/change': {
    ids: [id],
    onSheet: base,
    change: { status: 'draft', why: 'vì sao', addTags: ['cầu'], deadline: at },
  },
  'article/record': { id },
  'article/trash': { id },
  'article/restore': { id },
  'article/save-copy-elsewhere': { id, content },
  'trash/delete': { id },
  'history/list': { id },
  'history/keep': { id, why: 'restore' },
  'search/run': { text: 'cầu', filters: NO_FILTERS, limit: 10 },
  'library/verify': { repair: false },
  'job/cancel': { job: 'verify' },
  'import/read': { files: [{ name: 'cau.txt', bytes: new Uint8Array(8) }] },
  'import/text': { text: 'Khởi công cầu', name: 'cau' },
  'import/pictures': { token: proposal },
  'import/accept': { token: proposal, moves: [{ at: 0, to: 'headline' }] },
  'import/forget': { tokens: [proposal] },
  'photo/put': { bytes: new Uint8Array(8) },
  'export/examine': { ids: [id] },
  'export/preview': { id, format: 'html', theme: 'house', paper: 'newspaper' },
  'export/run': { ids: [id], onSheet: null, manner: DEFAULT_MANNER, replace: false, override: null },
  'export/show': { id, format: 'html' },
  'print/run': { id, theme: 'house', paper: 'newspaper' },
  'link/open': { address: 'https://portal.example/' },
  'menu/context': {
    x: 1,
    y: 1,
    hasSelection: true,
    editable: true,
    inTable: true,
    word: { text: 'a', suggestions: ['b'], mayAdd: true },
  },
  'place/find': { id },
  'royalty/read': { month: '2024-03' },
  'royalty/export': { month: '2024-03' },
  'royalty/print': { month: '2024-03' },
  'newsroom/change': { is: 'put-name', entry: { name: 'Tân Hòa', kind: 'place', means: '', wrong: [] }, was: null },
  'settings/change': { language: 'vi', theme: 'dark', person: 'Lê Hạnh', exportManner: DEFAULT_MANNER },
};
