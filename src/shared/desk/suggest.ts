/** What genres are offered where one is typed: those in use, then those that newsrooms have. */
import type { Summary } from '../article/summary';

/** As Vietnamese newsrooms call what they pay for. */
const USUAL = ['tin', 'bài', 'phóng sự', 'ghi nhanh', 'phỏng vấn', 'bình luận', 'ký', 'tin ảnh', 'phóng sự ảnh'];

export const suggestGenres = (rows: readonly Summary[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { genre } of rows) if (genre !== '') counts.set(genre, (counts.get(genre) ?? 0) + 1);
  const used = [...counts].sort((a, b) => b[1] - a[1]).map(([genre]) => genre);
  return [...new Set([...used, ...USUAL])].slice(0, 50);
};
