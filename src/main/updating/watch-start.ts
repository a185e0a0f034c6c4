/** The very beginning of a start after an update: counts it, and where the new version has failed to come so far, asks whether to go back. */
import { type Attempt, forgetAttempt, readAttempt, stepAt, writeAttempt } from './attempt';

export interface StartWatch {
  /** Where starts are counted. */
  readonly note: string;
  readonly version: string;
  /** @returns whether the version before has been put back: then this start ends */
  readonly offerToGoBack: (attempt: Attempt) => Promise<boolean>;
}

/** @returns whether this start goes on */
export const watchStart = async ({ note, version, offerToGoBack }: StartWatch): Promise<boolean> => {
  const step = stepAt(readAttempt(note), version);
  switch (step.is) {
    case 'count':
      writeAttempt(note, step.attempt);
      return true;
    case 'forget':
      forgetAttempt(note);
      return true;
    case 'ask': {
      const isBack = await offerToGoBack(step.attempt);
      if (isBack) forgetAttempt(note);
      return !isBack;
    }
    case 'go-on':
      return true;
  }
};
