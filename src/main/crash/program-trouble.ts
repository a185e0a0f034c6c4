/** Errors of main itself that nobody foresaw: written into the log, told in words once, and the library is closed in order where the person wants that. */
import { traceOf } from '#shared/help/trace';
import type { Log } from '../log/log';
import { traced } from '../log/log-events';

/** What can be done for the person, as far as the program is up. */
export interface TroubleVoice {
  /** A deed was left half done, and the program may be in a state that nobody thought of. */
  readonly tellException: () => Promise<unknown>;
  /** Something that was under way has failed; all else goes on. */
  readonly tellRejection: () => void;
}

export interface ProgramTrouble {
  /** From now on there is somebody to tell. */
  readonly speakBy: (voice: TroubleVoice) => void;
}

export interface TroubleParts {
  readonly log: Log;
  readonly on: (event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void) => unknown;
  /** Before there is a window: says it and ends. */
  readonly giveUp: (error: unknown) => void;
}

export const watchProgram = ({ log, on, giveUp }: TroubleParts): ProgramTrouble => {
  let voice: TroubleVoice | null = null;
  let isTelling = false;
  let wasTold = false;

  on('uncaughtException', (error) => {
    log.note('program-broke', { kind: 'exception', ...traced(traceOf(error)) });
    if (voice === null) return giveUp(error);
    // One question at a time, however many errors follow one another.
    if (isTelling) return;
    isTelling = true;
    const end = (): void => {
      isTelling = false;
    };
    void voice.tellException().then(end, end);
  });
  on('unhandledRejection', (error) => {
    log.note('program-broke', { kind: 'rejection', ...traced(traceOf(error)) });
    if (wasTold || voice === null) return;
    wasTold = true;
    voice.tellRejection();
  });

  return {
    speakBy: (given) => {
      voice = given;
    },
  };
};
