/** How it stands with a new version, in words, and what can be done about it at this moment. */
import type { JSX, ReactNode } from 'react';
import { sayUpdateFailure } from '#shared/updating/failure-words';
import type { UpdateState } from '#shared/updating/state';
import { sizeSaid } from '../../i18n/size';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { OfferWords } from './offer-words';
import type { UpdateAct, UpdateActs } from './updating';
import styles from './updating.module.css';

interface NewsProps<At extends UpdateState['at']> {
  readonly state: Extract<UpdateState, { readonly at: At }>;
  readonly acts: UpdateActs;
}

interface ActButtonProps {
  readonly act: UpdateAct;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly acts: UpdateActs;
  readonly children: ReactNode;
}

const ActButton = ({ act, look = 'plain', acts, children }: ActButtonProps): JSX.Element => (
  <Button look={look} onClick={() => acts.run(act)}>
    {children}
  </Button>
);

/** Looking anew, on the server or in a file. */
const LookButtons = ({ acts }: { readonly acts: UpdateActs }): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.buttons}>
      <ActButton act="check" acts={acts}>
        {t('updating.check')}
      </ActButton>
      <ActButton act="choose-file" acts={acts}>
        {t('updating.from-file')}
      </ActButton>
    </div>
  );
};

const Offered = ({ state: { offer }, acts }: NewsProps<'offered'>): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <OfferWords offer={offer} />
      <div className={styles.buttons}>
        <ActButton act="fetch" look="primary" acts={acts}>
          {t(offer.from === 'file' ? 'updating.fetch-file' : 'updating.fetch')}
        </ActButton>
      </div>
    </>
  );
};

const Fetching = ({ state: { offer, done }, acts }: NewsProps<'fetching'>): JSX.Element => {
  const { t, language } = useWords();
  const { version, bytes } = offer;
  const sizes = { version, done: sizeSaid(done, language), size: sizeSaid(bytes, language) };
  const words = done < bytes ? t('updating.fetching', sizes) : t('updating.keeping', { version });
  return (
    <>
      <ProgressBar label={words} done={done} total={bytes} />
      <p className={styles.fact}>{words}</p>
      <div className={styles.buttons}>
        <ActButton act="cancel" acts={acts}>
          {t('updating.cancel')}
        </ActButton>
      </div>
    </>
  );
};

const ReadyByHand = ({ state: { offer }, acts }: NewsProps<'ready'>): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p className={styles.fact}>{t('updating.ready.by-hand', { version: offer.version })}</p>
      <div className={styles.buttons}>
        <ActButton act="show" look="primary" acts={acts}>
          {t('updating.show')}
        </ActButton>
      </div>
    </>
  );
};

const Ready = ({ state, acts }: NewsProps<'ready'>): JSX.Element => {
  const { t } = useWords();
  const { offer, atQuit, mayGoBack } = state;
  const { version, way } = offer;
  if (way === 'by-hand') return <ReadyByHand state={state} acts={acts} />;
  return (
    <>
      <p className={styles.fact}>{t(atQuit ? 'updating.ready.at-quit' : 'updating.ready', { version })}</p>
      <p>
        {t(`updating.will.${way}`)} {t(mayGoBack ? 'updating.back.yes' : 'updating.back.no')}
      </p>
      <div className={styles.buttons}>
        <ActButton act="now" look="primary" acts={acts}>
          {t('updating.now')}
        </ActButton>
        <ActButton act={atQuit ? 'not' : 'at-quit'} acts={acts}>
          {t(atQuit ? 'updating.not' : 'updating.at-quit')}
        </ActButton>
      </div>
    </>
  );
};

const Failed = ({ state: { reason, offer }, acts }: NewsProps<'failed'>): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p className={styles.fact} data-tone="problem">
        {sayUpdateFailure(t, reason)}
      </p>
      {offer === null ? (
        <LookButtons acts={acts} />
      ) : (
        <div className={styles.buttons}>
          <ActButton act="fetch" look="primary" acts={acts}>
            {t('updating.try-again')}
          </ActButton>
        </div>
      )}
    </>
  );
};

const Still = ({ state, acts }: NewsProps<'rest' | 'current' | 'checking'>): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p className={styles.fact}>{t(`updating.${state.at}`)}</p>
      {state.at === 'checking' ? null : <LookButtons acts={acts} />}
    </>
  );
};

export const UpdateNews = ({ state, acts }: NewsProps<UpdateState['at']>): JSX.Element => {
  switch (state.at) {
    case 'offered':
      return <Offered state={state} acts={acts} />;
    case 'fetching':
      return <Fetching state={state} acts={acts} />;
    case 'ready':
      return <Ready state={state} acts={acts} />;
    case 'failed':
      return <Failed state={state} acts={acts} />;
    default:
      return <Still state={state} acts={acts} />;
  }
};
