/** A table's rows and cells; a cell is a text of its own. */
import { $create, ElementNode, type LexicalNode } from 'lexical';
import { PartNode } from './part-node';

export class RowNode extends ElementNode {
  override $config() {
    return this.config('dateline-row', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return document.createElement('tr');
  }

  override updateDOM(): false {
    return false;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  override insertNewAfter(): null {
    return null;
  }

  /** As a spreadsheet copies it. */
  override getTextContent(): string {
    return this.getChildren()
      .map((cell) => cell.getTextContent().replace(/\s+/gu, ' '))
      .join('\t');
  }

  override getTextContentSize(): number {
    return this.getTextContent().length;
  }
}

export class CellNode extends PartNode {
  override $config() {
    return this.config('dateline-cell', { extends: PartNode });
  }

  override takesMarks(): true {
    return true;
  }

  override takesBreaks(): true {
    return true;
  }

  override createDOM(): HTMLElement {
    return document.createElement('td');
  }
}

export const $createRowNode = (): RowNode => $create(RowNode);

export const $createCellNode = (): CellNode => $create(CellNode);

export const $isRowNode = (node: LexicalNode | null | undefined): node is RowNode => node instanceof RowNode;

export const $isCellNode = (node: LexicalNode | null | undefined): node is CellNode => node instanceof CellNode;
