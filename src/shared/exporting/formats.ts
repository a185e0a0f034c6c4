/** What an article can become outside, and how the file of each is called. */

/**
 * `html`: a page of its own. `cms`: the same article as a fragment for a content management system. `md`: Markdown with front matter.
 * `ninjs`, `newsml`: IPTC's forms for other programs. `dateline`: the article with its photos, for another Dateline.
 */
export const EXPORT_FORMATS = ['html', 'pdf', 'docx', 'md', 'txt', 'cms', 'ninjs', 'newsml', 'dateline'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What follows the name, without its first dot; no two are the same, so that all formats of an article can share a folder and a name. */
export const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  md: 'md',
  txt: 'txt',
  cms: 'cms.html',
  ninjs: 'ninjs.json',
  newsml: 'newsml.xml',
  dateline: 'dateline',
};

/** How the pages of a PDF, and of a print, are set: as a newspaper would, or after Appendix I of Decree 30/2020/NĐ-CP. */
export const PAPERS = ['newspaper', 'decree-30'] as const;
export type Paper = (typeof PAPERS)[number];

/** Whether the photos of a page or a fragment are inside it, or files in a folder beside it; Markdown, ninjs and NewsML always have them beside. */
export const PHOTO_PLACES = ['inside', 'beside'] as const;
export type PhotoPlace = (typeof PHOTO_PLACES)[number];
