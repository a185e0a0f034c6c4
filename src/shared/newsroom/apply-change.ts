/** What becomes of a newsroom by one change: the same change twice is the change once; lists stay in order, names stay their own. */
import type { Content } from '../article/article';
import { mapText } from '../article/inline';
import type { HouseStyle } from '../check/house-style';
import type { NewsroomChange } from './change';
import type { GlossaryEntry } from './glossary';
import { mapTexts } from './map-texts';
import { NAME_MAX, type Newsroom, type PassedOver } from './newsroom';
import { inAlphabet } from './order';
import { SHELF_FIELDS, shelfOf } from './shelves';
import { dropTheme, putTheme } from './theme-shelf';
import { tidyEntry, tidyLine } from './tidy-entry';

const nfc = (text: string): string => text.normalize('NFC');

/** The very list from before where nothing has become of it, so that nothing has to be written. */
const keptIfSame = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.length === after.length && after.every((each, i) => each === before[i]) ? before : after;

/** Likewise for one entry. */
const sameOr = <T>(before: T | undefined, after: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;

/** Entries of a name that is there already take its place. */
export const putNames = (
  glossary: readonly GlossaryEntry[],
  entries: readonly GlossaryEntry[],
): readonly GlossaryEntry[] => {
  const byName = new Map(glossary.map((entry) => [entry.name, entry]));
  // Of two of one name among them the last one stands.
  const fresh = new Map(entries.map(tidyEntry).map((entry) => [entry.name, entry]));
  for (const [name, entry] of fresh) byName.set(name, sameOr(byName.get(name), entry));
  return keptIfSame(
    glossary,
    [...byName.values()].sort((a, b) => inAlphabet(a.name, b.name)),
  );
};

const dropNames = (glossary: readonly GlossaryEntry[], names: readonly string[]): readonly GlossaryEntry[] => {
  const gone = new Set(names.map(nfc));
  return keptIfSame(
    glossary,
    glossary.filter(({ name }) => !gone.has(name)),
  );
};

const putName = (
  glossary: readonly GlossaryEntry[],
  entry: GlossaryEntry,
  was: string | null,
): readonly GlossaryEntry[] => {
  const isRenamed = was !== null && nfc(was) !== tidyLine(entry.name);
  return putNames(isRenamed ? dropNames(glossary, [was]) : glossary, [entry]);
};

const addWords = (words: readonly string[], more: readonly string[]): readonly string[] =>
  keptIfSame(words, [...new Set([...words, ...more.map(nfc)])].sort(inAlphabet));

const dropWords = (words: readonly string[], less: readonly string[]): readonly string[] => {
  const gone = new Set(less.map(nfc));
  return keptIfSame(
    words,
    words.filter((word) => !gone.has(word)),
  );
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly content: Content;
}

/** `Mưa lớn`, and where that is taken `Mưa lớn 2`. */
const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  const name = tidyLine(wanted);
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? '' : ` ${n}`;
    const candidate = `${name.slice(0, NAME_MAX - ending.length)}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
};

const tidyContent = (content: Content): Content =>
  mapTexts(content, { inline: (text) => mapText(text, nfc), line: nfc });

const byName = (a: Named, b: Named): number => inAlphabet(a.name, b.name) || inAlphabet(a.id, b.id);

const put = <T extends Named>(list: readonly T[], item: T): readonly T[] => {
  const others = list.filter(({ id }) => id !== item.id);
  const name = freeName(item.name, new Set(others.map((other) => other.name)));
  const tidied = { ...item, name, content: tidyContent(item.content) };
  const before = list.find(({ id }) => id === item.id);
  return keptIfSame(list, [...others, sameOr(before, tidied)].sort(byName));
};

const drop = <T extends Named>(list: readonly T[], gone: string): readonly T[] =>
  keptIfSame(
    list,
    list.filter(({ id }) => id !== gone),
  );

const isSameFinding = (a: PassedOver, b: PassedOver): boolean => a.rule === b.rule && a.text === b.text;

const passOver = (list: readonly PassedOver[], finding: PassedOver): readonly PassedOver[] => {
  const passed = { rule: finding.rule, text: nfc(finding.text) };
  if (list.some((each) => isSameFinding(each, passed))) return list;
  return [...list, passed].sort((a, b) => inAlphabet(a.rule, b.rule) || inAlphabet(a.text, b.text));
};

const tellAgain = (list: readonly PassedOver[], finding: PassedOver): readonly PassedOver[] => {
  const told = { rule: finding.rule, text: nfc(finding.text) };
  return keptIfSame(
    list,
    list.filter((each) => !isSameFinding(each, told)),
  );
};

/** A style that says nothing is none. */
const isSilent = ({ rules, headline, lead, ...rest }: HouseStyle): boolean =>
  [rules, headline, lead].every((part) => part === undefined || Object.keys(part).length === 0) &&
  Object.values(rest).every((choice) => choice === undefined);

const setStyle = (styles: Newsroom['styles'], layout: string, style: HouseStyle): Newsroom['styles'] => {
  const others = Object.entries(styles).filter(([id]) => id !== layout);
  const all: readonly (readonly [string, HouseStyle])[] = isSilent(style) ? others : [...others, [layout, style]];
  const next = Object.fromEntries([...all].sort(([a], [b]) => inAlphabet(a, b)));
  return sameOr(styles, next);
};

const changedFields = (newsroom: Newsroom, change: NewsroomChange): Partial<Newsroom> => {
  const { glossary, words, snippets, templates, passedOver, styles, themes } = newsroom;
  switch (change.is) {
    case 'put-name':
      return { glossary: putName(glossary, change.entry, change.was) };
    case 'put-names':
      return { glossary: putNames(glossary, change.entries) };
    case 'drop-names':
      return { glossary: dropNames(glossary, change.names) };
    case 'add-words':
      return { words: addWords(words, change.words) };
    case 'drop-words':
      return { words: dropWords(words, change.words) };
    case 'put-snippet':
      return { snippets: put(snippets, change.snippet) };
    case 'drop-snippet':
      return { snippets: drop(snippets, change.id) };
    case 'put-template':
      return { templates: put(templates, change.template) };
    case 'drop-template':
      return { templates: drop(templates, change.id) };
    case 'pass-over':
      return { passedOver: passOver(passedOver, change.finding) };
    case 'tell-again':
      return { passedOver: tellAgain(passedOver, change.finding) };
    case 'set-style':
      return { styles: setStyle(styles, change.layout, change.style) };
    case 'put-theme':
      return { themes: putTheme(themes, change.theme) };
    case 'drop-theme':
      return { themes: dropTheme(themes, change.id) };
  }
};

/** @returns the very newsroom where the change changes nothing */
export const applyNewsroomChange = (newsroom: Newsroom, change: NewsroomChange): Newsroom => {
  const changed: Newsroom = { ...newsroom, ...changedFields(newsroom, change) };
  return SHELF_FIELDS[shelfOf(change)].every((field) => changed[field] === newsroom[field]) ? newsroom : changed;
};
