/** One file as it would be: the pages of a PDF, a page of HTML that runs nothing, or the text itself. */
import { type JSX, useEffect } from 'react';
import { useLatest } from '../../ui/use-latest';
import type { Frame } from './looking';
import { PdfPages } from './pdf-pages';
import styles from './preview-frame.module.css';

export interface PreviewFrameProps {
  readonly frame: Frame;
  readonly title: string;
  /** Told once: whether it can be seen. */
  readonly onReady: (drawn: boolean) => void;
}

/** Beyond this a window only grows slow; nobody reads it. */
const SOURCE_MAX = 400_000;

const Source = ({ frame, title, onReady }: PreviewFrameProps): JSX.Element => {
  const { look } = frame;
  const text = look.kind === 'source' ? look.text : '';
  const ready = useLatest(onReady);
  useEffect(() => ready.current(true), [ready]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be within reach of the keys
    <section className={styles.source} tabIndex={0} aria-label={title}>
      <pre>{text.length > SOURCE_MAX ? `${text.slice(0, SOURCE_MAX)}…` : text}</pre>
    </section>
  );
};

export const PreviewFrame = (props: PreviewFrameProps): JSX.Element => {
  const { frame, title, onReady } = props;
  switch (frame.look.kind) {
    case 'page':
      return (
        <iframe
          className={styles.page}
          sandbox=""
          src={frame.look.address}
          title={title}
          onLoad={() => onReady(true)}
        />
      );
    case 'pdf':
      return <PdfPages bytes={frame.look.bytes} title={title} onReady={onReady} />;
    case 'source':
      return <Source {...props} />;
  }
};
