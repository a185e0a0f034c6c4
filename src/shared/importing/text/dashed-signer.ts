/** Finds who signs after a dash: `– Hồng Nhung` right below the text, where it is no item of a list. */
import { isDashedName } from './byline-line';
import type { Features } from './features';

const isTextAbove = (line: Features | undefined): boolean =>
  line !== undefined && !line.bullet && (line.prose || line.mark !== null || line.ending === 'period');

const isSigner = (lines: readonly Features[], at: number): boolean => {
  const line = lines[at];
  if (line?.bullet !== true || line.byline !== null || line.furniture !== null || line.date !== null) return false;
  const next = lines[at + 1];
  return isDashedName(line.line.text) && isTextAbove(lines[at - 1]) && next?.bullet !== true && next?.prose !== true;
};

export const withDashedSigners = (lines: readonly Features[]): readonly Features[] =>
  lines.map((line, at) => (isSigner(lines, at) ? { ...line, byline: 'names', bullet: false } : line));
