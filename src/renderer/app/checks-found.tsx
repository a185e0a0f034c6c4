/** What was found, joined to the newsroom: the panel with all of it, and the card beside the words. */
import { type JSX, useCallback, useMemo } from 'react';
import type { Finding } from '#shared/check/finding';
import type { SlotName } from '#shared/layout/house-layout';
import { ruleOf } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import type { CheckActs } from '../features/checks/check-acts';
import { CheckCard } from '../features/checks/check-card';
import type { Card } from '../features/checks/checks';
import { ChecksPanel } from '../features/checks/checks-panel';
import { fixableOf } from '../features/checks/groups';
import { ignoredOf } from '../features/checks/ignored';
import { useWords } from '../i18n/words';
import { actsOnCard, actsOnPanel } from './checking/acts';
import { boxOf } from './checking/whereabouts';
import { perform } from './command-table';
import { closeCard, keysBack, stepCheck } from './deeds/checking';
import { tellIgnored } from './deeds/mending';
import { useReadOnly } from './read-only';
import type { Sheet } from './screen';
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

export const OpenCard = ({ session, card }: { readonly session: Session; readonly card: Card }): JSX.Element => {
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
