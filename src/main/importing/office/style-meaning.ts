/** What a paragraph's style says of it, by the names that Word, LibreOffice, newsrooms and our own exports give to styles, in both languages. */
import type { Hint } from '#shared/importing/document';

export type Meaning = Hint | 'quote' | 'attribution' | 'subhead' | 'list' | 'box' | 'end-mark';

const NAMES: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:title|headline|article title|tít|tit|tít chính|tiêu đề(?: bài)?|đầu đề|ten bai|tên bài)$/u, 'headline'],
  [/^(?:subtitle|lead|lede|standfirst|intro|sa-?pô|sapo|chapeau|tóm tắt)$/u, 'lead'],
  [/^(?:caption|photo caption|image caption|figure|illustration|chú thích(?: ảnh)?|chu thich anh)$/u, 'caption'],
  [/^(?:credit|photo credit|nguồn ảnh|tác giả ảnh)$/u, 'credit'],
  [/^(?:byline|author|signature|bút danh|tác giả|tac gia)$/u, 'byline'],
  [/^(?:dateline|date|dòng ngày|ngày tháng)$/u, 'dateline'],
  [/^(?:header|footer|footnote text|endnote text|toc \d|toc heading)$/u, 'furniture'],
  [/^(?:quote|intense quote|block text|quotations|trích dẫn|quote attribution)$/u, 'quote'],
  [/^(?:attribution)$/u, 'attribution'],
  [/^(?:subhead|tít phụ|tit phu|crosshead)(?: \d)?$/u, 'subhead'],
];

/** `Body Text`, `Normal (Web)` and whatever else a person has made up say nothing. */
export const meaningOfStyle = (style: string | null): Meaning | null => {
  const name = (style ?? '').normalize('NFC').toLowerCase().replaceAll('_20_', ' ').trim();
  const own = name.replace(/^dateline (?=\S)/u, '');
  if (/attribution$/u.test(own)) return 'attribution';
  return NAMES.find(([pattern]) => pattern.test(own))?.[1] ?? null;
};

/** The level of a style that is a heading by its name, as `heading 2`, `Heading 2`, `Tít 2`; null for others. */
export const headingOfStyle = (style: string | null): number | null => {
  const level = /^(?:heading|tiêu đề|đề mục|überschrift|titre)[ _]*(?:20_)?(\d)$/iu.exec((style ?? '').trim())?.[1];
  return level === undefined ? null : Number(level);
};
