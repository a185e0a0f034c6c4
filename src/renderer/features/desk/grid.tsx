/** The parts of a grid whose rows stand wherever they are put, which no table element can do: only these few lines name their roles. */
import type { HTMLAttributes, JSX } from 'react';

type Part = HTMLAttributes<HTMLDivElement>;

export const Grid = (props: Part): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a table draws all of its rows
  <div role="grid" tabIndex={-1} {...props} />
);

export const GridRow = (props: Part): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a table draws all of its rows
  // biome-ignore lint/a11y/useFocusableInteractive: one of its cells takes the focus
  <div role="row" {...props} />
);

/** @param props with a tabIndex where it can take the focus. */
export const GridCell = (props: Part): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a table draws all of its rows
  // biome-ignore lint/a11y/useFocusableInteractive: what is in it may take the focus instead
  <div role="gridcell" {...props} />
);

export const GridHeading = (props: Part): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a table draws all of its rows
  // biome-ignore lint/a11y/useFocusableInteractive: the keys pass over it
  <div role="rowheader" {...props} />
);
