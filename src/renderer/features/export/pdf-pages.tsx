/** The pages of a PDF one under another, as wide as there is room; each is drawn when it comes near. */
import { type JSX, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { useLatest } from '../../ui/use-latest';
import { type OpenPdf, openPdf } from './open-pdf';
import styles from './preview-frame.module.css';

/** Pixels before a page is seen that it is drawn. */
const NEAR = '800px';

const useIsNear = (canvas: RefObject<HTMLCanvasElement | null>): boolean => {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (canvas.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [canvas]);
  return isNear;
};

interface PageProps {
  readonly pdf: OpenPdf;
  /** From 1. */
  readonly page: number;
  /** CSS pixels. */
  readonly width: number;
  readonly onDrawn: (drawn: boolean) => void;
}

const Page = ({ pdf, page, width, onDrawn }: PageProps): JSX.Element => {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(canvas);
  const drawn = useLatest(onDrawn);
  useEffect(() => {
    if (!isNear || canvas.current === null) return;
    return pdf.draw(page, canvas.current, width, (went) => drawn.current(went));
  }, [pdf, page, width, isNear, drawn]);
  return (
    <canvas
      ref={canvas}
      className={styles.sheet}
      style={{ width, aspectRatio: pdf.ratio }}
      role="img"
      aria-label={t('export.preview.page', { page, pages: pdf.pages })}
    />
  );
};

const useOpened = (bytes: Uint8Array, onFailed: () => void): OpenPdf | null => {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const failed = useLatest(onFailed);
  useEffect(() => {
    let isWanted = true;
    let opened: OpenPdf | null = null;
    openPdf(bytes).then(
      (one) => {
        opened = one;
        if (isWanted) setPdf(one);
        else one.close();
      },
      () => {
        if (isWanted) failed.current();
      },
    );
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [bytes, failed]);
  return pdf;
};

/** Around each page. */
const MARGIN = 32;
/** A page that is wider than that is not read any better. */
const WIDEST = 900;

/** Of the room, in CSS pixels; 0 until it is known. */
const useWidth = (room: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (room.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(Math.min(WIDEST, Math.max(0, entry.contentRect.width - MARGIN))));
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [room]);
  return width;
};

export interface PdfPagesProps {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly onReady: (drawn: boolean) => void;
}

export const PdfPages = ({ bytes, title, onReady }: PdfPagesProps): JSX.Element => {
  const room = useRef<HTMLElement>(null);
  const width = useWidth(room);
  const pdf = useOpened(bytes, () => onReady(false));
  const pages = pdf === null || width === 0 ? [] : Array.from({ length: pdf.pages }, (_, at) => at + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: pages that scroll must be within reach of the keys
    <section ref={room} className={styles.pages} tabIndex={0} aria-label={title}>
      {pdf === null
        ? null
        : pages.map((page) => (
            <Page
              key={page}
              pdf={pdf}
              page={page}
              width={width}
              onDrawn={(drawn) => {
                if (page === 1) onReady(drawn);
              }}
            />
          ))}
    </section>
  );
};
