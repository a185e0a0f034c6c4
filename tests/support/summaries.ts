/** Lines of the desk without articles behind them. */
import { readArticleId, toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';

/** @param minute of the last change, counted from one morning in March */
export const summaryOf = (nth: number, minute: number): Summary => {
  const id = readArticleId(`01HRE5Q3K8ZQ4T7V9Y${nth.toString().padStart(8, '0')}`);
  if (id === null) throw new Error(`no article has the number ${nth}`);
  const at = toInstant(new Date(Date.parse('2024-03-08T01:00:00Z') + minute * 60_000));
  return {
    id,
    headline: `Bài số ${nth}`,
    status: 'draft',
    byline: ['Lê Hạnh'],
    datelineAt: null,
    place: nth % 2 === 0 ? 'Đồng Tháp' : null,
    tags: nth % 3 === 0 ? ['nông nghiệp'] : [],
    words: nth,
    photos: 0,
    section: '',
    genre: '',
    assignee: '',
    deadline: null,
    embargo: null,
    approvedAt: null,
    revision: 0,
    createdAt: at,
    updatedAt: at,
  };
};
