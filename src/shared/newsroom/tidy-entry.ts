/** A glossary's entry as it is kept: NFC, single spaces, each wrong spelling once, and never the name itself among them. */
import type { GlossaryEntry } from './glossary';

export const tidyLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export const tidyEntry = ({ name, kind, means, wrong }: GlossaryEntry): GlossaryEntry => {
  const right = tidyLine(name);
  const spellings = new Set(wrong.map(tidyLine).filter((spelling) => spelling !== '' && spelling !== right));
  return { name: right, kind, means: tidyLine(means), wrong: [...spellings] };
};
