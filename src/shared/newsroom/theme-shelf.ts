/** A newsroom's own themes: put in the place of the one of their id, taken away, in the order of their ids. */
import type { Theme } from '../exporting/theme';

/** The very list from before where nothing has become of it. */
export const putTheme = (themes: readonly Theme[], theme: Theme): readonly Theme[] => {
  const before = themes.find(({ id }) => id === theme.id);
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(theme)) return themes;
  const others = themes.filter(({ id }) => id !== theme.id);
  return [...others, theme].sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const dropTheme = (themes: readonly Theme[], gone: string): readonly Theme[] => {
  const kept = themes.filter(({ id }) => id !== gone);
  return kept.length === themes.length ? themes : kept;
};
