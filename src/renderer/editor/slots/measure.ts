/** Whether a slot's text nears its length limit: the counter in the margin appears only then. */
import type { LexicalNode } from 'lexical';
import type { SlotRule } from '#shared/layout/house-layout';

const NEAR = 0.9;

/** @returns `112/120`, or null while there is room. */
export const counterOf = (node: LexicalNode, rule: SlotRule | undefined): string | null => {
  if (rule?.maxCharacters === undefined) return null;
  const length = [...node.getTextContent()].length;
  return length >= rule.maxCharacters * NEAR ? `${length}/${rule.maxCharacters}` : null;
};
