/** The export of one article as the panel shows it: which formats, under way or done, with what result. */
import type { ArticleId } from '#shared/article/identity';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { EXPORT_FORMATS, type Exported, type ExportFormat } from '#shared/ipc';

export interface Exporting {
  /** In the order of `EXPORT_FORMATS`; may be empty while somebody chooses. */
  readonly formats: readonly ExportFormat[];
  readonly run: Run;
}

export type Run =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly id: ArticleId }
  | { readonly is: 'done'; readonly id: ArticleId; readonly results: readonly Exported[] }
  /** Nothing was tried: the text could not be stored first. */
  | { readonly is: 'unsaved'; readonly id: ArticleId };

export type ExportingEvent =
  | { readonly is: 'toggled'; readonly format: ExportFormat }
  /** All at once, as by a preset. */
  | { readonly is: 'chosen'; readonly formats: readonly ExportFormat[] }
  | { readonly is: 'started'; readonly id: ArticleId }
  | { readonly is: 'finished'; readonly id: ArticleId; readonly results: readonly Exported[] }
  | { readonly is: 'held-up'; readonly id: ArticleId }
  | { readonly is: 'put-off'; readonly id: ArticleId };

export const NOT_EXPORTING: Exporting = { formats: DEFAULT_MANNER.formats, run: { is: 'idle' } };

const inOrder = (formats: ReadonlySet<ExportFormat>): readonly ExportFormat[] =>
  EXPORT_FORMATS.filter((format) => formats.has(format));

const toggle = (formats: readonly ExportFormat[], format: ExportFormat): readonly ExportFormat[] => {
  const next = new Set(formats);
  if (!next.delete(format)) next.add(format);
  return inOrder(next);
};

/** As it was last exported, or as the first one is. */
export const exportingIn = (formats: readonly ExportFormat[]): Exporting => ({
  ...NOT_EXPORTING,
  formats: inOrder(new Set(formats)),
});

const isUnderWay = ({ run }: Exporting, id: ArticleId): boolean => run.is === 'running' && run.id === id;

/** One export at a time; what an earlier one reports after a new one began is not heard. */
export const exportingAfter = (exporting: Exporting, event: ExportingEvent): Exporting => {
  const { formats, run } = exporting;
  switch (event.is) {
    case 'toggled':
      return run.is === 'running' ? exporting : { ...exporting, formats: toggle(formats, event.format) };
    case 'chosen':
      return run.is === 'running' ? exporting : { ...exporting, formats: inOrder(new Set(event.formats)) };
    case 'started':
      return run.is === 'running' ? exporting : { ...exporting, run: { is: 'running', id: event.id } };
    case 'finished':
      return isUnderWay(exporting, event.id)
        ? { ...exporting, run: { is: 'done', id: event.id, results: event.results } }
        : exporting;
    case 'held-up':
      return isUnderWay(exporting, event.id) ? { ...exporting, run: { is: 'unsaved', id: event.id } } : exporting;
    case 'put-off':
      return isUnderWay(exporting, event.id) ? { ...exporting, run: { is: 'idle' } } : exporting;
  }
};

/** What the panel shows beside one article: another's results are not its. */
export const runOf = ({ run }: Exporting, id: ArticleId): Run =>
  run.is === 'idle' || run.id === id ? run : { is: 'idle' };
