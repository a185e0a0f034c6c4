/** Says that pasted text was in an old alphabet, what became of it, and offers to take it back. */
import type { Content } from '#shared/article/article';
import type { Translate } from '#shared/i18n/translate';
import type { Conversion } from '#shared/importing/document';
import { sameContent } from '../../features/history/parts';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';

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

/** Pictures come after their text: they are no writing of anybody's. */
const withoutPhotos = (content: Content): Content => ({
  ...content,
  photos: [],
  body: content.body.filter(({ type }) => type !== 'photos'),
});

/** The editor's own undo; not where somebody has written since, whose words it would take instead. */
const takeBack = (room: Newsroom, session: Session, after: Content | null): void => {
  const sheet = session.handle.current;
  const isAsItWas =
    room.session() === session &&
    sheet !== null &&
    after !== null &&
    sameContent(withoutPhotos(sheet.read()), withoutPhotos(after));
  if (isAsItWas) sheet.run('edit/undo');
  else room.show({ text: (t) => t('app.paste.not-taken-back') });
};

const sayConverted = (t: Translate, first: Conversion, conversions: readonly Conversion[]): string => {
  const { charset, before, after } = first;
  const words = { charset: CHARSETS[charset], before: shortly(before), after: shortly(after) };
  const doubtful = conversions.flatMap((conversion) => conversion.doubtful);
  const text = t('app.paste.converted', words);
  if (doubtful.length === 0) return text;
  return `${text} ${t('app.paste.doubtful', { words: doubtful.slice(0, 5).join(', ') })}`;
};

export const announceConverted = (room: Newsroom, conversions: readonly Conversion[]): void => {
  const [first] = conversions;
  const session = room.session();
  if (first === undefined || session === null) return;
  let after: Content | null = null;
  // The paste is told of while it is under way; the sheet has it a moment later.
  setTimeout(() => {
    after = session.handle.current?.read() ?? null;
  });
  room.show({
    text: (t) => sayConverted(t, first, conversions),
    lasts: LASTS,
    action: { label: 'app.undo', run: () => takeBack(room, session, after) },
  });
};
