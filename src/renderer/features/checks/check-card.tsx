/** The card beside the words of one finding: what is wrong, what can be done, and the way to the next. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type JSX, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Direction } from '#shared/finding/step';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/use-latest';
import type { CheckActs } from './check-acts';
import styles from './check-card.module.css';
import type { Card } from './checks';
import { isWord, nameOf } from './entries';
import entryStyles from './entry.module.css';
import { EntryMessage } from './entry-message';
import { EntryWords } from './entry-words';
import { FindingActs } from './finding-acts';
import type { Box } from './place-card';
import { useCardKeys } from './use-card-keys';
import { useCardPlace } from './use-card-place';
import { useSuggestions } from './use-suggestions';
import { WordActs } from './word-acts';

export interface CheckCardProps {
  readonly card: Card;
  /** The text that the words stand in; null where it is about no words. */
  readonly text: string | null;
  readonly fixable: number;
  /** Where the words are now; must stay the same function while they are the same words. */
  readonly anchor: () => Box | null;
  readonly acts: CheckActs;
  readonly onStep: (direction: Direction) => void;
  /** @param returns whether the keys go back to the sheet */
  readonly onClose: (returns: boolean) => void;
  /** It went, with its finding, while it had the keys. */
  readonly onGone: () => void;
}

/** Called for by a key it takes the keys, and gives them back when it goes with them. */
const useFocus = (element: RefObject<HTMLElement | null>, { card, onGone }: CheckCardProps): void => {
  const gone = useLatest(onGone);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each finding that a key goes to takes the keys anew
  useEffect(() => {
    if (card.hasKeys) element.current?.focus();
  }, [element, card.hasKeys, card.now, card.count, card.entry.start]);
  useLayoutEffect(() => {
    const here = element.current;
    return () => {
      if (here?.contains(document.activeElement)) queueMicrotask(() => gone.current());
    };
  }, [element, gone]);
};

const Top = ({ card, onStep, onClose }: CheckCardProps): JSX.Element => {
  const { t } = useWords();
  const { now, count, turned } = card;
  return (
    <div className={styles.top}>
      <span className={styles.place}>{t('checks.place', { now, count })}</span>
      {turned === null ? null : <span className={styles.turned}>{t(`checks.turned.${turned}`)}</span>}
      <span className={styles.steps}>
        <IconButton icon={ChevronUp} name={t('checks.previous')} shortcut="Shift+F7" onClick={() => onStep(-1)} />
        <IconButton icon={ChevronDown} name={t('checks.next')} shortcut="F7" onClick={() => onStep(1)} />
        <IconButton icon={X} name={t('checks.close')} shortcut="Esc" onClick={() => onClose(true)} />
      </span>
    </div>
  );
};

type BodyProps = Omit<CheckCardProps, 'anchor' | 'onStep' | 'onGone'> & {
  readonly element: RefObject<HTMLElement | null>;
};

const FindingBody = ({ card: { entry }, text, fixable, acts, onClose, element }: BodyProps): JSX.Element => {
  const about = useId();
  useCardKeys(element, { mend: entry.fix === undefined ? null : () => acts.fix(entry), close: onClose });
  return (
    <>
      <p className={entryStyles.go}>
        <EntryMessage entry={entry} id={about} />
      </p>
      <EntryWords entry={entry} text={text} />
      <FindingActs key={nameOf(entry)} entry={entry} about={about} fixable={fixable} acts={acts} />
    </>
  );
};

const WordBody = ({ card: { entry }, acts, onClose, element }: BodyProps): JSX.Element => {
  const about = useId();
  const suggestions = useSuggestions(entry.text, acts.suggest);
  const best = suggestions?.[0];
  useCardKeys(element, { mend: best === undefined ? null : () => acts.putWord([entry], best), close: onClose });
  return (
    <>
      <p className={entryStyles.go}>
        <EntryMessage entry={entry} id={about} />
      </p>
      <WordActs entry={entry} places={[entry]} about={about} suggestions={suggestions} acts={acts} />
    </>
  );
};

export const CheckCard = (props: CheckCardProps): JSX.Element => {
  const { t } = useWords();
  const { card, anchor } = props;
  const element = useRef<HTMLDivElement>(null);
  useCardPlace(element, anchor);
  useFocus(element, props);
  const Body = isWord(card.entry) ? WordBody : FindingBody;
  return (
    <div ref={element} className={styles.card} role="dialog" aria-label={t('checks.card')} tabIndex={-1}>
      <Top {...props} />
      <Body {...props} element={element} />
    </div>
  );
};
