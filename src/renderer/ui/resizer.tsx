/** The border of a column, drawn inside it: dragged, or moved by arrow keys; says its width as it goes and once when it is let go. */
import type { JSX, KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import { classNames } from './class-names';
import styles from './resizer.module.css';

export interface ResizerProps {
  readonly label: string;
  /** The column's id, for screen readers. */
  readonly controls: string;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Whether the column stands before its border or after it. */
  readonly column: 'before' | 'after';
  readonly onResize: (width: number) => void;
  readonly onDone: (width: number) => void;
}

const STEP = 16;

export const Resizer = (props: ResizerProps): JSX.Element => {
  const { width, min, max, column, onResize, onDone } = props;
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const grow = column === 'before' ? 1 : -1;
  const within = (wanted: number): number => Math.round(Math.min(max, Math.max(min, wanted)));

  const start = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent): void => {
    if (from.current) onResize(within(from.current.width + grow * (event.clientX - from.current.x)));
  };
  const stop = (): void => {
    if (!from.current) return;
    from.current = null;
    onDone(width);
  };
  const press = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width - grow * STEP, ArrowRight: width + grow * STEP, Home: min, End: max }[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    onDone(within(wanted));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged nor hold a value; this is the ARIA window splitter
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={props.label}
      aria-controls={props.controls}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={classNames(styles.resizer, column === 'before' ? styles.end : styles.start)}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={press}
    />
  );
};
