/** The checks joined to the newsroom: the panel, the card beside the words, the word in the foot, the note before an export. */
import { type JSX, useCallback, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '#shared/check/finding';
import type { SlotName } from '#shared/layout/house-layout';
import { ruleOf } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import type { CheckActs } from '../features/checks/check-acts';
import { CheckCard } from '../features/checks/check-card';
import type { Card } from '../features/checks/checks';
import { ChecksFoot } from '../features/checks/checks-foot';
import { ChecksPanel } from '../features/checks/checks-panel';
import { tallyOf } from '../features/checks/entries';
import { fixableOf } from '../features/checks/groups';
import { ignoredOf } from '../features/checks/ignored';
import { StandingNote } from '../features/checks/standing-note';
import { useWords } from '../i18n/words';
import { actsOnCard, actsOnPanel } from './checking/acts';
import { boxOf } from './checking/whereabouts';
import { perform, runCommand } from './command-table';
import { closeCard, keysBack, openCardAt, stepCheck } from './deeds/checking';
import { tellIgnored } from './deeds/mending';
import { useReadOnly } from './library-area';
import type { Newsroom } from './newsroom';
import { isLocked, type Screen, type Sheet } from './screen';
import type { Session } from './session/session';
import { useNewsroom, useScreen } from './use-newsroom';

type ArticleOnSheet = Extract<Sheet, { readonly is: 'article' }>;

/** As the texts were when they were last looked through. */
const useTexts = ({ handle }: Session): ((key: string | null) => string | null) => {
  const heard = useScreen((screen) => screen.proofing.heard);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found is new when the texts are
  return useMemo(() => {
    const passages = handle.current?.manuscript().passages ?? [];
    const texts = new Map(passages.map(({ key, text }) => [key, text]));
    return (key) => (key === null ? null : (texts.get(key) ?? null));
  }, [handle, heard]);
};

const useIgnored = () => {
  const { all, heard, letStand, passedOver } = useScreen((screen) => screen.proofing);
  return useMemo(
    () => (all === null ? [] : ignoredOf(all, heard, { letStand, passedOver })),
    [all, heard, letStand, passedOver],
  );
};

export const ChecksTab = ({ sheet: { article, session } }: { readonly sheet: ArticleOnSheet }): JSX.Element => {
  const room = useNewsroom();
  const { language } = useWords();
  const layouts = useScreen((screen) => screen.start.layouts);
  const { heard, all, running } = useScreen((screen) => screen.proofing);
  const { grouping, isCalled } = useScreen((screen) => screen.checks);
  const acts = useMemo(() => actsOnPanel(room, perform), [room]);
  const ignored = useIgnored();
  const layout = layoutOf(article, layouts);
  return (
    <ChecksPanel
      readOnly={useReadOnly()}
      running={running}
      heard={all === null ? null : heard}
      ignored={ignored}
      grouping={grouping}
      isCalled={isCalled}
      slotName={(slot: SlotName) => ruleOf(layout, slot)?.label[language] ?? ''}
      textOf={useTexts(session)}
      acts={acts}
      onGrouping={(chosen) => room.store.send({ is: 'checks', event: { is: 'grouping', grouping: chosen } })}
      onTellAgain={(one) => void perform(room, () => tellIgnored(room, one))}
      onCame={useCallback(() => room.store.send({ is: 'checks', event: { is: 'came' } }), [room])}
    />
  );
};

const useAnchor = (session: Session, entry: Finding) =>
  useCallback(() => session.handle.current && boxOf(session.handle.current, entry), [session, entry]);

const OpenCard = ({ session, card }: { readonly session: Session; readonly card: Card }): JSX.Element => {
  const room = useNewsroom();
  const findings = useScreen((screen) => screen.proofing.heard.findings);
  const fixable = useMemo(() => fixableOf(findings), [findings]);
  const acts = useMemo((): CheckActs => actsOnCard(room, card.entry, perform), [room, card.entry]);
  return (
    <CheckCard
      card={card}
      text={useTexts(session)(card.entry.key)}
      fixable={card.entry.fix === undefined ? 0 : (fixable.get(card.entry.rule) ?? 0)}
      anchor={useAnchor(session, card.entry)}
      acts={acts}
      onStep={(direction) => void perform(room, () => stepCheck(room, direction))}
      onClose={(returns) => closeCard(room, returns)}
      onGone={() => keysBack(room)}
    />
  );
};

const watchPresses = (room: Newsroom, { handle }: Session): (() => void) => {
  const sheet = handle.current;
  return sheet === null ? () => {} : sheet.onPress((place, point) => openCardAt(room, sheet, place, point));
};

/** @param editable where nothing may be mended there is no card */
export const CardArea = ({ session, editable }: { readonly session: Session; readonly editable: boolean }) => {
  const room = useNewsroom();
  const card = useScreen(({ history, workplace, checks }) =>
    history.preview === null && workplace === null ? checks.card : null,
  );
  useEffect(() => {
    if (!editable) return;
    let stop: (() => void) | null = null;
    let gone = false;
    // The editor is on the sheet once this drawing is done.
    queueMicrotask(() => {
      if (!gone) stop = watchPresses(room, session);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [room, session, editable]);
  if (card === null || !editable) return null;
  // Outside the sheet's column, which clips what would lie over its neighbours.
  return createPortal(<OpenCard session={session} card={card} />, document.body);
};

/** Null while nothing can be said. */
const heardIn = (screen: Screen) =>
  screen.sheet.is !== 'article' || screen.proofing.all === null || isLocked(screen) ? null : screen.proofing.heard;

export const useFound = (): number => {
  const heard = useScreen(heardIn);
  return heard === null ? 0 : heard.findings.length + heard.misspelled.length;
};

export const ChecksFootArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const heard = useScreen(heardIn);
  if (heard === null) return null;
  return <ChecksFoot tally={tallyOf(heard)} onOpen={() => void runCommand(room, 'check/panel')} />;
};

export const StandingArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const heard = useScreen(heardIn);
  if (heard === null) return null;
  return <StandingNote errors={tallyOf(heard).errors} onShow={() => void runCommand(room, 'check/panel')} />;
};
