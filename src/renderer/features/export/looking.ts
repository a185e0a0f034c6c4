/** What the preview shows: the file before, until the one that is coming can be seen. Pure. */
import type { ExportFormat } from '#shared/exporting/formats';
import type { NameWords } from '#shared/exporting/naming/name-words';
import type { Look } from './export-props';

export interface Frame {
  /** Unlike any other's. */
  readonly serial: number;
  readonly format: ExportFormat;
  readonly look: Extract<Look, { readonly ok: true }>;
}

type Refusal = Extract<Look, { readonly ok: false }>['reason'];

export interface Looking {
  readonly shown: Frame | null;
  /** There, but not drawn yet. */
  readonly coming: Frame | null;
  /** Why nothing is shown; `not-drawn`: the file is there, and only cannot be drawn here. */
  readonly refusal: Refusal | 'not-drawn' | null;
  /** Something newer than what is shown is on its way. */
  readonly isStale: boolean;
  /** What the article gives to the names of its files; null until it was first looked at. */
  readonly names: NameWords | null;
}

export const NOT_LOOKING: Looking = { shown: null, coming: null, refusal: null, isStale: false, names: null };

export type LookingEvent =
  | { readonly is: 'asked' }
  | { readonly is: 'answered'; readonly look: Look; readonly format: ExportFormat }
  | { readonly is: 'ready'; readonly serial: number; readonly drawn: boolean };

const answered = (looking: Looking, look: Look, format: ExportFormat): Looking => {
  if (look.ok) {
    const serial = Math.max(looking.shown?.serial ?? 0, looking.coming?.serial ?? 0) + 1;
    return { ...looking, coming: { serial, format, look }, names: look.names };
  }
  // Another question has overtaken it in main; its answer is on its way.
  if (look.reason === 'cancelled') return looking;
  return { ...looking, shown: null, coming: null, refusal: look.reason, isStale: false };
};

export const lookingAfter = (looking: Looking, event: LookingEvent): Looking => {
  switch (event.is) {
    case 'asked':
      return { ...looking, isStale: true };
    case 'answered':
      return answered(looking, event.look, event.format);
    case 'ready':
      if (looking.coming?.serial !== event.serial) return looking;
      return event.drawn
        ? { ...looking, shown: looking.coming, coming: null, refusal: null, isStale: false }
        : { ...looking, shown: null, coming: null, refusal: 'not-drawn', isStale: false };
  }
};
