/** The page's own words: the few that are neither the article's nor the layout's. */
import type { Language } from '../../settings';

export interface PageWords {
  readonly untitled: string;
  readonly textSize: string;
  readonly normalText: string;
  readonly largeText: string;
  /** Before its number, for those who hear the page. */
  readonly table: string;
  readonly box: string;
  /** Stands for a picture of which nothing is said. */
  readonly photo: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  vi: {
    untitled: 'Bài chưa có tít',
    textSize: 'Cỡ chữ',
    normalText: 'Chữ vừa',
    largeText: 'Chữ lớn',
    table: 'Bảng',
    box: 'Khung',
    photo: 'Ảnh',
  },
  en: {
    untitled: 'Untitled article',
    textSize: 'Text size',
    normalText: 'Normal text',
    largeText: 'Large text',
    table: 'Table',
    box: 'Box',
    photo: 'Photo',
  },
};

/** A page speaks Vietnamese under a Vietnamese article and English under any other. */
export const pageLanguage = (articleLanguage: string): Language => (/^vi\b/iu.test(articleLanguage) ? 'vi' : 'en');
