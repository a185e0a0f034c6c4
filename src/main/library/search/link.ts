/** One conversation with a search engine: questions by number, each answered once, all with null when the engine is lost. */
import type { Connect, Connection } from './connection';
import type { EngineAnswer, EngineSetting, FromEngine, Ticket, ToEngine } from './messages';

/** What is asked, without its number. */
export type Question =
  | Omit<Extract<ToEngine, { type: 'find' }>, 'ticket'>
  | Omit<Extract<ToEngine, { type: 'settle' | 'keep' | 'close' }>, 'ticket'>;

/** `done` where there is nothing to be said but that. */
export type Reply = EngineAnswer | 'done' | null;

export interface Link {
  tell(message: ToEngine): void;
  /** Null where the engine was lost before it answered. */
  ask(question: Question): Promise<Reply>;
  end(): Promise<void>;
}

export interface LinkParts {
  readonly connect: Connect;
  readonly setting: EngineSetting;
  readonly onProgress: (done: number, total: number) => void;
  readonly onLost: () => void;
}

export const createLink = ({ connect, setting, onProgress, onLost }: LinkParts): Link => {
  const waiting = new Map<Ticket, (reply: Reply) => void>();
  let asked = 0;
  let isLost = false;

  const answer = (ticket: Ticket, reply: Reply): void => {
    const resolve = waiting.get(ticket);
    waiting.delete(ticket);
    resolve?.(reply);
  };

  const lose = (): void => {
    isLost = true;
    for (const ticket of [...waiting.keys()]) answer(ticket, null);
  };

  const receive = (message: FromEngine): void => {
    if (message.type === 'progress') onProgress(message.done, message.total);
    else answer(message.ticket, message.type === 'found' ? message.answer : 'done');
  };

  const connection: Connection = connect(setting, {
    receive,
    lose: () => {
      lose();
      onLost();
    },
  });

  return {
    tell: (message) => {
      if (!isLost) connection.send(message);
    },
    ask: (question) => {
      if (isLost) return Promise.resolve(null);
      asked += 1;
      const ticket = asked;
      return new Promise((resolve) => {
        waiting.set(ticket, resolve);
        connection.send({ ...question, ticket });
      });
    },
    end: async () => {
      lose();
      await connection.end();
    },
  };
};
