/** Says that pasted text was in an old alphabet, what became of it, and offers to take it back. */
import type { Conversion } from '#shared/importing/document';
import type { Newsroom } from '../newsroom';

/** Long enough to compare a few words. */
const LASTS = 12_000;
const SHOWN = 40;

const CHARSETS: Readonly<Record<Conversion['charset'], string>> = {
  tcvn3: 'TCVN3',
  vni: 'VNI',
  viscii: 'VISCII',
  'windows-1258': 'Windows-1258',
};

const shortly = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

export const announceConverted = (room: Newsroom, conversions: readonly Conversion[], undo: () => void): void => {
  const [first] = conversions;
  if (first === undefined) return;
  const { charset, before, after } = first;
  const words = { charset: CHARSETS[charset], before: shortly(before), after: shortly(after) };
  const doubtful = conversions.flatMap((conversion) => conversion.doubtful);
  const text = room.t('app.paste.converted', words);
  const warning = room.t('app.paste.doubtful', { words: doubtful.slice(0, 5).join(', ') });
  room.show({
    text: doubtful.length === 0 ? text : `${text} ${warning}`,
    lasts: LASTS,
    action: { label: room.t('app.undo'), run: undo },
  });
};
