/** A table of the body: rows of cells, a header row and the columns' widths. What the caret does in it is in `extensions/`. */

import type { ElementDOMSlot, LexicalNode } from 'lexical';
import { $create, $getState, $setState, createState, ElementNode, setDOMUnmanaged } from 'lexical';

const parseWidths = (value: unknown): readonly number[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((width) => typeof width === 'number' && width > 0)
    ? value
    : null;

const headerState = createState('header', { parse: (value): boolean => value === true });
const widthsState = createState('widths', { parse: parseWidths });

const columnElements = (widths: readonly number[]): readonly HTMLElement[] =>
  widths.map((width) => {
    const column = document.createElement('col');
    column.style.width = `${width}%`;
    return column;
  });

const tableIn = (frame: HTMLElement): HTMLTableElement | null => frame.querySelector(':scope > table');

export class TableNode extends ElementNode {
  override $config() {
    return this.config('dateline-table', {
      extends: ElementNode,
      stateConfigs: [{ stateConfig: headerState }, { stateConfig: widthsState }],
    });
  }

  override createDOM(): HTMLElement {
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    const table = document.createElement('table');
    table.className = 'table';
    const columns = document.createElement('colgroup');
    setDOMUnmanaged(columns);
    table.append(columns);
    frame.append(table);
    this.dressTable(frame);
    return frame;
  }

  override updateDOM(previous: this, frame: HTMLElement): false {
    const same =
      $getState(previous, headerState, 'direct') === $getState(this, headerState) &&
      $getState(previous, widthsState, 'direct') === $getState(this, widthsState);
    if (!same) this.dressTable(frame);
    return false;
  }

  override getDOMSlot(frame: HTMLElement): ElementDOMSlot<HTMLElement> {
    const table = tableIn(frame);
    const slot = super.getDOMSlot(frame);
    return table === null ? slot : slot.withElement(table).withAfter(table.querySelector(':scope > colgroup'));
  }

  override insertNewAfter(): null {
    return null;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  private dressTable(frame: HTMLElement): void {
    const table = tableIn(frame);
    if (table === null) return;
    table.toggleAttribute('data-header', $getState(this, headerState));
    const widths = $getState(this, widthsState);
    table.toggleAttribute('data-widths', widths !== null);
    table.querySelector(':scope > colgroup')?.replaceChildren(...columnElements(widths ?? []));
  }
}

export interface TableSetting {
  readonly header: boolean;
  readonly widths: readonly number[] | null;
}

export const $createTableNode = (setting: TableSetting): TableNode => $setTable($create(TableNode), setting);

export const $tableSetting = (table: TableNode): TableSetting => ({
  header: $getState(table, headerState),
  widths: $getState(table, widthsState),
});

export const $setTable = (table: TableNode, { header, widths }: Partial<TableSetting>): TableNode => {
  if (header !== undefined) $setState(table, headerState, header);
  if (widths !== undefined) $setState(table, widthsState, widths);
  return table;
};

export const $isTableNode = (node: LexicalNode | null | undefined): node is TableNode => node instanceof TableNode;
