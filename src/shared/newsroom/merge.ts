/** Two newsrooms become one, entry by entry: what is here stays as it is here, what is only there comes along. */
import { applyNewsroomChange, putNames } from './apply-change';
import type { Newsroom } from './newsroom';
import { inAlphabet } from './order';

const missingIn = <T>(ours: readonly T[], theirs: readonly T[], keyOf: (each: T) => string): readonly T[] => {
  const here = new Set(ours.map(keyOf));
  return theirs.filter((each) => !here.has(keyOf(each)));
};

const idOf = ({ id }: { readonly id: string }): string => id;

/** A name that is taken by another entry here is given a number, so that both stay. */
const withTheirOwn = (ours: Newsroom, theirs: Newsroom): Newsroom => {
  const snippets = missingIn(ours.snippets, theirs.snippets, idOf).map((snippet) => ({
    is: 'put-snippet' as const,
    snippet,
  }));
  const templates = missingIn(ours.templates, theirs.templates, idOf).map((template) => ({
    is: 'put-template' as const,
    template,
  }));
  const themes = missingIn(ours.themes, theirs.themes, idOf).map((theme) => ({ is: 'put-theme' as const, theme }));
  const findings = theirs.passedOver.map((finding) => ({ is: 'pass-over' as const, finding }));
  return [...snippets, ...templates, ...themes, ...findings].reduce(applyNewsroomChange, ours);
};

const stylesOfBoth = (ours: Newsroom['styles'], theirs: Newsroom['styles']): Newsroom['styles'] => {
  const missing = Object.entries(theirs).filter(([layout]) => !(layout in ours));
  if (missing.length === 0) return ours;
  return Object.fromEntries([...Object.entries(ours), ...missing].sort(([a], [b]) => inAlphabet(a, b)));
};

/** @returns `ours` itself, field by field, where nothing comes along */
export const mergeNewsrooms = (ours: Newsroom, theirs: Newsroom): Newsroom => {
  const names = missingIn(ours.glossary, theirs.glossary, ({ name }) => name);
  const words = missingIn(ours.words, theirs.words, (word) => word);
  return {
    ...withTheirOwn(ours, theirs),
    glossary: putNames(ours.glossary, names),
    words: words.length === 0 ? ours.words : [...ours.words, ...words].sort(inAlphabet),
    styles: stylesOfBoth(ours.styles, theirs.styles),
  };
};
