/** The export of one article as the panel shows it: which formats, under way or done, with what result. */
import type { ArticleId } from '#shared/article/identity';
import { EXPORT_FORMATS, type Exported, type ExportFormat } from '#shared/ipc';

export interface Exporting {
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
  | { readonly is: 'started'; readonly id: ArticleId }
  | { readonly is: 'finished'; readonly id: ArticleId; readonly results: readonly Exported[] }
  | { readonly is: 'held-up'; readonly id: ArticleId }
  | { readonly is: 'put-off'; readonly id: ArticleId };

export const NOT_EXPORTING: Exporting = { formats: EXPORT_FORMATS, run: { is: 'idle' } };

const toggle = (formats: readonly ExportFormat[], format: ExportFormat): readonly ExportFormat[] =>
  EXPORT_FORMATS.filter((f) => (f === format ? !formats.includes(f) : formats.includes(f)));

const isUnderWay = ({ run }: Exporting, id: ArticleId): boolean => run.is === 'running' && run.id === id;

/** One export at a time; what an earlier one reports after a new one began is not heard. */
export const exportingAfter = (exporting: Exporting, event: ExportingEvent): Exporting => {
  switch (event.is) {
    case 'toggled':
      return exporting.run.is === 'running'
        ? exporting
        : { ...exporting, formats: toggle(exporting.formats, event.format) };
    case 'started':
      return exporting.run.is === 'running' ? exporting : { ...exporting, run: { is: 'running', id: event.id } };
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
