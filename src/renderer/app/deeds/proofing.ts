/** What is done about what the proofreading found: mended, let stand, passed over for good, looked at. */
import type { Finding } from '#shared/check/finding';
import type { Edit } from '../../editor';
import type { Newsroom } from '../newsroom';
import { changeNewsroom } from './newsroom';
import { changeSome } from './selection';

/** Where a finding or a misspelled word stands; a picture's fields are shown by its caption. */
export interface Found {
  readonly key: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Asks anew, at once: the answer comes with the next `proofread`. */
export const recheck = (room: Newsroom): void => {
  const handle = room.session()?.handle.current;
  if (handle) room.proofreader.check(handle.manuscript());
};

const editOf = ({ key, start, end, text, fix }: Finding): readonly Edit[] =>
  key === null || fix === undefined ? [] : [{ key, start, end, text: fix, was: text }];

/** In one undo step; where the words are others by now nothing is done but to look again. @returns how many were mended. */
export const applyFixes = (room: Newsroom, findings: readonly Finding[]): number => {
  const made = room.session()?.handle.current?.replace(findings.flatMap(editOf)) ?? 0;
  recheck(room);
  return made;
};

export const applyFix = (room: Newsroom, finding: Finding): boolean => applyFixes(room, [finding]) === 1;

/** Puts a word in place of what was found, wherever it was, in one undo step. @returns in how many places. */
export const replaceEach = (room: Newsroom, places: readonly Found[], words: string): number => {
  const edits = places.flatMap(({ key, start, end, text }): readonly Edit[] =>
    key === null ? [] : [{ key, start, end, text: words, was: text }],
  );
  const made = room.session()?.handle.current?.replace(edits) ?? 0;
  recheck(room);
  return made;
};

/** As a suggestion that was chosen. */
export const replaceFound = (room: Newsroom, found: Found, words: string): boolean =>
  replaceEach(room, [found], words) === 1;

/** @returns false where it is no longer there, or never had a place. */
export const goTo = (room: Newsroom, { key, start, end }: Found): boolean => {
  const handle = room.session()?.handle.current;
  if (!handle || key === null) return false;
  const [passage = '', field] = key.split('/');
  return field === undefined ? handle.select(passage, start, end) : handle.select(passage, 0, 0);
};

type Fingerprinted = Pick<Finding, 'fingerprint'>;

const keepLetStand = async (
  room: Newsroom,
  fingerprints: readonly string[],
  stands: boolean,
  session = room.session(),
): Promise<boolean> => {
  if (session === null || fingerprints.length === 0) return false;
  const tell = (stand: boolean): void => {
    if (room.session() === session)
      room.store.send({ is: 'proofing', event: { is: 'let-stand', fingerprints, stands: stand } });
  };
  tell(stands);
  const change = stands ? { letStand: [...fingerprints] } : { tellAgain: [...fingerprints] };
  const { refused } = await changeSome(room, change)([session.id]);
  if (refused.length === 0) return true;
  tell(!stands);
  room.show({ tone: 'problem', text: (t) => t('proofing.not-ignored') });
  return false;
};

/** In this article alone, for good. @returns false where it could not be stored, which the person has been told. */
export const letStand = (room: Newsroom, findings: readonly Fingerprinted[]): Promise<boolean> =>
  keepLetStand(
    room,
    findings.map(({ fingerprint }) => fingerprint),
    true,
  );

/** Takes back what was let stand. @param session of the article; another one may be on the sheet by now */
export const tellAgain = (
  room: Newsroom,
  findings: readonly Fingerprinted[],
  session = room.session(),
): Promise<boolean> =>
  keepLetStand(
    room,
    findings.map(({ fingerprint }) => fingerprint),
    false,
    session,
  );

type Passed = Pick<Finding, 'rule' | 'text'>;

const changePassedOver = async (room: Newsroom, is: 'pass-over' | 'tell-again', { rule, text }: Passed) => {
  const trouble = await changeNewsroom(room, { is, finding: { rule, text: text.normalize('NFC') } });
  if (trouble !== null) room.sayProblem('newsroom', trouble.reason);
  return trouble === null;
};

/** In every article of this newsroom. @returns false where it could not be stored, which the person has been told. */
export const passOver = (room: Newsroom, finding: Passed): Promise<boolean> =>
  changePassedOver(room, 'pass-over', finding);

export const tellAgainEverywhere = (room: Newsroom, finding: Passed): Promise<boolean> =>
  changePassedOver(room, 'tell-again', finding);

const UNDO_FOR = 10_000;

/** To the newsroom's own words; the spelling takes it as right from then on. */
export const addWord = async (room: Newsroom, text: string): Promise<void> => {
  const words = [text.normalize('NFC')];
  const trouble = await changeNewsroom(room, { is: 'add-words', words });
  if (trouble !== null) return room.show({ tone: 'problem', text: (t) => t('proofing.not-added', { word: text }) });
  const takeBack = (): void => void changeNewsroom(room, { is: 'drop-words', words });
  room.show({
    text: (t) => t('proofing.added', { word: text }),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: takeBack },
  });
};
