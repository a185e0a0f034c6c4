/** The sections of the guide that the window leads to: their page, and what their headings are called in each language. */
import type { Language } from '../settings';
import { headingId } from './heading-id';

interface Section {
  readonly page: string;
  /** The words of the heading, as they stand in the guide. */
  readonly heading: Readonly<Record<Language, string>>;
}

export const HELP_SECTIONS = {
  palette: { page: 'desk', heading: { vi: 'Bảng lệnh', en: 'The palette' } },
  trash: { page: 'desk', heading: { vi: 'Thùng rác', en: 'The trash' } },
  replacing: { page: 'finding', heading: { vi: 'Thay', en: 'Replacing' } },
  snippets: { page: 'filling', heading: { vi: 'Đoạn mẫu', en: 'Snippets' } },
  templates: { page: 'filling', heading: { vi: 'Mẫu bài', en: 'Templates' } },
  names: { page: 'newsroom', heading: { vi: 'Tên riêng', en: 'Glossary' } },
  words: { page: 'newsroom', heading: { vi: 'Từ điển riêng', en: 'Words' } },
  files: { page: 'exporting', heading: { vi: 'Xuất thành tệp', en: 'Into files' } },
  'left-out': {
    page: 'importing',
    heading: { vi: 'Những gì không vào bài, nhưng được báo', en: 'What stays behind, and is told of' },
  },
  unsaved: { page: 'trouble', heading: { vi: 'Không lưu được', en: 'It cannot save' } },
  record: { page: 'workflow', heading: { vi: 'Hồ sơ của bài', en: 'The record of an article' } },
  views: { page: 'workflow', heading: { vi: 'Bảng tin bài, lịch, thống kê', en: 'Board, calendar, counts' } },
  royalty: { page: 'workflow', heading: { vi: 'Nhuận bút', en: 'Royalties' } },
} as const satisfies Readonly<Record<string, Section>>;

export type HelpSection = keyof typeof HELP_SECTIONS;

/** Where the guide is opened: at a page, or at one of its sections. */
export interface HelpAim {
  readonly page: string;
  /** As links name it; null: the top of the page. */
  readonly heading: string | null;
}

export const aimAt = (section: HelpSection, language: Language): HelpAim => {
  const { page, heading } = HELP_SECTIONS[section];
  return { page, heading: headingId(heading[language], new Set()) };
};
