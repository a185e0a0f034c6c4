/** What the newsroom keeps, page by page, and where it is put into an article. */
import { EMPTY_CONTENT } from '#shared/article/article';
import type { Newsroom } from '#shared/newsroom/newsroom';
import { NEWSROOM_TABS, type NewsroomTab } from '../../../../src/renderer/features/newsroom/newsroom-tab';
import type { Screen, Way } from './screen';

const NEWSROOM: Partial<Newsroom> = {
  glossary: [
    { name: 'Đinh Thị Mơ', kind: 'person', means: 'Phó Chủ tịch xã', wrong: ['Đinh Thị Mở'] },
    { name: 'Rạch Đào', kind: 'place', means: '', wrong: ['Rạch Đao'] },
    { name: 'UBND', kind: 'abbreviation', means: 'Ủy ban nhân dân', wrong: [] },
  ],
  words: ['Zalo', 'Shopee', 'livestream'],
  snippets: [
    {
      id: 's1',
      name: 'Đường dây nóng',
      shortcut: 'duongday',
      content: {
        ...EMPTY_CONTENT,
        body: [{ type: 'paragraph', text: [{ text: 'Tin báo xin gọi {{con trỏ}}, gặp {{người}}.' }] }],
      },
    },
  ],
  templates: [
    {
      id: 'b2',
      name: 'Tin thời tiết',
      layout: 'portal',
      content: { ...EMPTY_CONTENT, headline: [{ text: 'Dự báo thời tiết' }], lead: [{ text: 'Ngày mai có mưa.' }] },
    },
  ],
  passedOver: [{ rule: 'repeated-word', text: 'xanh xanh' }],
};
const KEPT = { newsroom: NEWSROOM } as const;

const turnTo = async (way: Way, tab: NewsroomTab): Promise<void> => {
  await way.command('newsroom/manage');
  await way.dialog().locator('[role="tab"]').nth(NEWSROOM_TABS.indexOf(tab)).click();
  const first = way.dialog().locator('[role="option"]').first();
  if (await first.isVisible()) await first.click();
};

const page = (tab: NewsroomTab): Screen => ({
  name: `newsroom-${tab}`,
  scenario: KEPT,
  reach: (way) => turnTo(way, tab),
  shows: '[role="dialog"] [role="tabpanel"] :is(input, textarea, button)',
});

export const NEWSROOM_SCREENS: readonly Screen[] = [
  ...NEWSROOM_TABS.map(page),
  {
    name: 'newsroom-empty',
    reach: ({ command }) => command('newsroom/manage'),
    shows: '[role="dialog"] [role="tabpanel"]',
  },
  {
    name: 'newsroom-wrong',
    scenario: KEPT,
    reach: async (way) => {
      await turnTo(way, 'glossary');
      await way.dialog().locator('[role="tabpanel"] input[type="text"]').first().fill('');
      await way.press('Tab');
    },
    shows: '[role="dialog"] [role="tabpanel"] input',
  },
  {
    name: 'newsroom-read-only',
    scenario: { ...KEPT, lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    reach: (way) => turnTo(way, 'glossary'),
    shows: '[role="dialog"] [role="tabpanel"] input',
  },
  {
    name: 'snippets-none',
    reach: async (way) => {
      await way.slot('lead').click();
      await way.command('insert/snippet');
    },
    shows: '[role="dialog"] button',
  },
  {
    name: 'templates',
    scenario: KEPT,
    reach: ({ command }) => command('article/new-from-template'),
    shows: '[role="dialog"] button',
  },
  {
    name: 'snippets',
    scenario: KEPT,
    reach: async (way) => {
      await way.slot('lead').click();
      await way.command('insert/snippet');
    },
    shows: '[role="dialog"] [role="option"]',
  },
];
