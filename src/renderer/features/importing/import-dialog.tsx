/** What is to be imported, shown before anything is stored: files at the left, the article as it will be, and what is left out. */
import { type JSX, type KeyboardEvent, useEffect, useRef } from 'react';
import type { HouseLayout } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { useLasting } from '../../ui/use-lasting';
import styles from './import-dialog.module.css';
import { ImportFoot } from './import-foot';
import { ImportSummary } from './import-summary';
import { type Importing, sourceOf } from './importing';
import type { ImportingActs } from './importing-acts';
import { ReadingPage } from './reading-page';
import { SourceList } from './source-list';
import { SourceView } from './source-view';
import type { Source } from './sources';

export interface ImportDialogProps {
  readonly importing: Importing;
  readonly layout: HouseLayout;
  readonly readOnly: string | null;
  readonly acts: ImportingActs;
}

/** The next or the one before, whatever became of it. */
const neighbourOf = ({ sources, chosen }: Importing, steps: number): number | undefined =>
  sources[sources.findIndex(({ key }) => key === chosen) + steps]?.key;

/** What Ctrl and a key ask for; null where that is nothing here. */
const wishOf = (event: KeyboardEvent, { importing, readOnly, acts }: ImportDialogProps): (() => void) | null => {
  const source = sourceOf(importing, importing.chosen);
  if (source?.standing.is !== 'open') return null;
  const { key, standing } = source;
  const letter = event.key.toLowerCase();
  if (event.key === 'Enter') return readOnly === null && !standing.isStoring ? () => acts.accept(key) : null;
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) return () => acts.move(key, { is: 'redo' });
  return letter === 'z' ? () => acts.move(key, { is: 'undo' }) : null;
};

const travelOf = (event: KeyboardEvent, { importing, acts }: ImportDialogProps): (() => void) | null => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return null;
  const key = neighbourOf(importing, event.key === 'ArrowDown' ? 1 : -1);
  return key === undefined ? null : () => acts.choose(key);
};

const dialogKeys =
  (props: ImportDialogProps) =>
  (event: KeyboardEvent): void => {
    // What is pressed in a menu over the page comes by here as well.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey;
    const act = withControl ? wishOf(event, props) : event.altKey ? travelOf(event, props) : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };

/** Its first part has the keys, so that the arrows travel at once; where there is none, the page itself. */
const useFirstFocus = (source: Source | undefined) => {
  const shown = source === undefined ? null : `${source.key} ${source.standing.is}`;
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null || page.current?.querySelector('[role="listbox"]:focus') != null) return;
    const first = page.current?.querySelector<HTMLElement>('[data-part] > button[tabindex="0"]') ?? page.current;
    first?.focus({ preventScroll: true });
  }, [shown]);
  return page;
};

const titleOf = ({ importing }: ImportDialogProps): string => {
  const { sources, chosen } = importing;
  return sources.length > 1 ? '' : (sourceOf(importing, chosen)?.file ?? '');
};

const Decide = (props: ImportDialogProps): JSX.Element => {
  const { t } = useWords();
  const { importing, layout, readOnly, acts } = props;
  const { sources, chosen } = importing;
  const source = sourceOf(importing, chosen);
  const isMany = sources.length > 1;
  const page = useFirstFocus(source);
  const file = titleOf(props);
  return (
    <section
      ref={page}
      className={styles.page}
      tabIndex={-1}
      aria-label={t('importing.preview')}
      onKeyDown={dialogKeys(props)}
    >
      {readOnly === null ? null : <p className={styles.readOnly}>{readOnly}</p>}
      {file === '' ? null : <p className={styles.source}>{file}</p>}
      <div className={styles.columns}>
        {isMany ? (
          <div className={styles.files}>
            <ImportSummary sources={sources} />
            <SourceList sources={sources} chosen={chosen} onChoose={acts.choose} />
          </div>
        ) : null}
        {source === undefined ? null : <SourceView source={source} layout={layout} acts={acts} />}
      </div>
      <ImportFoot importing={importing} source={source} readOnly={readOnly} acts={acts} />
    </section>
  );
};

export const ImportDialog = (props: ImportDialogProps): JSX.Element | null => {
  const { t } = useWords();
  const { importing, acts } = props;
  const { reading, sources } = importing;
  const isSlow = useLasting(reading !== null);
  if (sources.length === 0 && !isSlow) return null;
  const isReading = reading !== null && (isSlow || sources.length === 0);
  return (
    <Dialog
      large={!isReading}
      title={t(sources.length > 1 ? 'importing.title-many' : 'importing.title', { count: sources.length })}
      closeName={t('importing.cancel')}
      onClose={isReading ? acts.stopReading : acts.close}
    >
      {isReading ? <ReadingPage reading={reading} onStop={acts.stopReading} /> : <Decide {...props} />}
    </Dialog>
  );
};
