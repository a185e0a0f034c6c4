/**
 * Every spelling in the library, once, on three levels: as it stands (`Hoà`), its form (`hòa`, the tone last) and its term
 * (`hoa`). Texts are kept as numbers of spellings, postings lie at forms, and a search begins at terms.
 */
import { formOf, termOf } from '#shared/search/word-form';
import { createWordTable } from './word-table';

/** Of a spelling that is no word: what stands between two words. */
const NO_FORM = -1;

export interface LexiconImage {
  readonly spellings: readonly string[];
  readonly formOfSpelling: readonly number[];
  readonly forms: readonly string[];
  readonly termOfForm: readonly number[];
  readonly terms: readonly string[];
}

export interface Lexicon {
  word(text: string): number;
  between(text: string): number;
  spelling(number: number): string;
  /** -1 where it is no word. */
  formOf(spelling: number): number;
  form(number: number): string;
  forms(): number;
  /** Of the term itself, or of every term that begins with it. */
  formsOfTerm(term: string, isPrefix: boolean, visit: (form: number, term: string) => void): void;
  image(): LexiconImage;
}

const EMPTY: LexiconImage = { spellings: [], formOfSpelling: [], forms: [], termOfForm: [], terms: [] };

/** The first place in `sorted` whose term is not before `term`. */
const placeOf = (sorted: readonly number[], terms: readonly string[], term: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[sorted[middle] ?? 0] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mergeSorted = (a: readonly number[], b: readonly number[], terms: readonly string[]): number[] => {
  const merged: number[] = [];
  let from = 0;
  for (const term of b) {
    const place = placeOf(a, terms, terms[term] ?? '');
    for (; from < place; from += 1) merged.push(a[from] ?? 0);
    merged.push(term);
  }
  for (; from < a.length; from += 1) merged.push(a[from] ?? 0);
  return merged;
};

/** The terms in the order of their code units; new ones are put in their place at the next look. */
const createOrder = (terms: readonly string[]) => {
  const compare = (a: number, b: number): number => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1);
  let sorted: readonly number[] = [];
  return (): readonly number[] => {
    if (sorted.length < terms.length) {
      const fresh = Array.from({ length: terms.length - sorted.length }, (_, i) => sorted.length + i).sort(compare);
      sorted = mergeSorted(sorted, fresh, terms);
    }
    return sorted;
  };
};

export const createLexicon = (saved: LexiconImage = EMPTY): Lexicon => {
  const spellings = createWordTable(saved.spellings);
  const forms = createWordTable(saved.forms);
  const terms = createWordTable(saved.terms);
  const formOfSpelling = [...saved.formOfSpelling];
  const termOfForm = [...saved.termOfForm];
  const formsOfTerm: number[][] = terms.words.map(() => []);
  for (let form = 0; form < termOfForm.length; form += 1) formsOfTerm[termOfForm[form] ?? 0]?.push(form);
  const order = createOrder(terms.words);

  const addForm = (text: string, term: string): number => {
    const form = forms.number(text);
    if (form < termOfForm.length) return form;
    const number = terms.number(term);
    termOfForm.push(number);
    formsOfTerm[number] ??= [];
    formsOfTerm[number].push(form);
    return form;
  };

  /** Accents that stand on no letter are no word. */
  const findForm = (text: string): number => {
    const form = formOf(text);
    const term = termOf(form);
    return term === '' ? NO_FORM : addForm(form, term);
  };

  const add = (text: string, isWord: boolean): number => {
    const spelling = spellings.number(text);
    if (spelling === formOfSpelling.length) formOfSpelling.push(isWord ? findForm(text) : NO_FORM);
    return spelling;
  };

  return {
    word: (text) => add(text, true),
    between: (text) => add(text, false),
    spelling: (number) => spellings.words[number] ?? '',
    formOf: (spelling) => formOfSpelling[spelling] ?? NO_FORM,
    form: (number) => forms.words[number] ?? '',
    forms: () => forms.words.length,
    formsOfTerm: (term, isPrefix, visit) => {
      const sorted = order();
      for (let place = placeOf(sorted, terms.words, term); place < sorted.length; place += 1) {
        const number = sorted[place] ?? 0;
        const found = terms.words[number] ?? '';
        if (isPrefix ? !found.startsWith(term) : found !== term) break;
        for (const form of formsOfTerm[number] ?? []) visit(form, found);
      }
    },
    image: () => ({
      spellings: spellings.words,
      formOfSpelling,
      forms: forms.words,
      termOfForm,
      terms: terms.words,
    }),
  };
};
