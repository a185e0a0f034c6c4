/** The text of an article as somebody typing at the ends of its slots sees it grow: a model to hold the real one against. */
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';

export type TypedSlot = 'headline' | 'lead' | 'body';

export interface Draft {
  readonly headline: string;
  readonly lead: string;
  /** A string a paragraph. */
  readonly body: readonly string[];
}

export const EMPTY_DRAFT: Draft = { headline: '', lead: '', body: [] };

/** A key as it was pressed at the end of a slot; Enter begins a paragraph, in the body alone. */
export const pressed = (draft: Draft, slot: TypedSlot, key: string): Draft => {
  if (slot !== 'body') return { ...draft, [slot]: draft[slot] + key };
  if (key === 'Enter') return { ...draft, body: [...draft.body, ''] };
  return { ...draft, body: [...draft.body.slice(0, -1), (draft.body.at(-1) ?? '') + key] };
};

/** As the library keeps it: without the white space at the ends, without the paragraph that was only begun. */
export const tidy = ({ headline, lead, body }: Draft): Draft => ({
  headline: headline.trim(),
  lead: lead.trim(),
  body: body.map((text) => text.trim()).filter((text) => text !== ''),
});

export const draftOf = ({ headline, lead, body }: Article): Draft =>
  tidy({
    headline: textOf(headline),
    lead: textOf(lead),
    body: body.flatMap((block) => blockTexts(block).map(textOf)),
  });

export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
