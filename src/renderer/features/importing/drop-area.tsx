/** Text files dropped anywhere on the window are imported; photos are left to the sheet, which knows where they go, and beside it they are told of. */
import { FileDown } from 'lucide-react';
import { type JSX, useEffect, useState } from 'react';
import { useWords } from '../../i18n/words';
import { type DroppedFile, filesOfEntries } from './dropped-files';
import styles from './importing.module.css';

/** A file's kind as the system names it; a text file may have none. */
const isPhoto = (kind: string): boolean => kind.startsWith('image/');

const carriesText = (event: DragEvent): boolean => {
  const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
  return items.length > 0 && items.some((item) => !isPhoto(item.type));
};

const textFiles = (event: DragEvent): readonly File[] =>
  [...(event.dataTransfer?.files ?? [])].filter((file) => !isPhoto(file.type));

const photosIn = (event: DragEvent): number =>
  [...(event.dataTransfer?.files ?? [])].filter((file) => isPhoto(file.type)).length;

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Folders are known by their entries alone, and those only while the drop is told of. */
const entriesOf = (event: DragEvent): readonly FileSystemEntry[] =>
  [...(event.dataTransfer?.items ?? [])]
    .filter((item) => item.kind === 'file' && !isPhoto(item.type))
    .flatMap((item) => item.webkitGetAsEntry() ?? []);

interface DragWatch {
  readonly onOver: (over: boolean) => void;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
  /** Of photos that have found no article. */
  readonly onPhotosLeft: (photos: number) => void;
}

/** Listens before the editor does, so that a dropped page never lands in the text as a link to itself. @returns its release. */
const watchDrags = (watch: DragWatch): (() => void) => {
  const over = (event: DragEvent): void => {
    if (!carriesText(event)) return;
    event.preventDefault();
    event.stopPropagation();
    watch.onOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) watch.onOver(false);
  };
  const drop = (event: DragEvent): void => {
    watch.onOver(false);
    const files = textFiles(event);
    if (files.length === 0) return;
    const entries = entriesOf(event);
    if (photosIn(event) > 0) watch.onPhotosLeft(photosIn(event));
    event.preventDefault();
    event.stopPropagation();
    if (entries.some(({ isDirectory }) => isDirectory)) void filesOfEntries(entries).then(watch.onFiles);
    else watch.onFiles(files);
  };
  /** Nobody took them: a file that may not be dropped would come back without a word. */
  const allowRest = (event: DragEvent): void => {
    if (!event.defaultPrevented && carriesFiles(event)) event.preventDefault();
  };
  const dropRest = (event: DragEvent): void => {
    if (event.defaultPrevented || photosIn(event) === 0) return;
    event.preventDefault();
    watch.onPhotosLeft(photosIn(event));
  };
  const capture = { capture: true };
  window.addEventListener('dragover', allowRest);
  window.addEventListener('drop', dropRest);
  window.addEventListener('dragover', over, capture);
  window.addEventListener('dragleave', leave, capture);
  window.addEventListener('drop', drop, capture);
  return () => {
    window.removeEventListener('dragover', allowRest);
    window.removeEventListener('drop', dropRest);
    window.removeEventListener('dragover', over, capture);
    window.removeEventListener('dragleave', leave, capture);
    window.removeEventListener('drop', drop, capture);
  };
};

/** Both must stay the same functions from one drawing to the next. */
export const DropArea = ({ onFiles, onPhotosLeft }: Omit<DragWatch, 'onOver'>): JSX.Element | null => {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => watchDrags({ onOver: setOver, onFiles, onPhotosLeft }), [onFiles, onPhotosLeft]);
  if (!over) return null;
  return (
    <div className={styles.drop} aria-hidden>
      <p className={styles.invitation}>
        <FileDown size={20} strokeWidth={1.75} />
        {t('importing.drop')}
      </p>
    </div>
  );
};
