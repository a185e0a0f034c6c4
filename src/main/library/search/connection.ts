/** The way to a search engine, wherever it runs. */
import type { EngineSetting, FromEngine, ToEngine } from './messages';

export interface Connection {
  send(message: ToEngine): void;
  /** Ends the engine at once; it is not told. */
  end(): Promise<void>;
}

export interface Listeners {
  readonly receive: (message: FromEngine) => void;
  /** The engine has ended without being told to. */
  readonly lose: () => void;
}

export type Connect = (setting: EngineSetting, listeners: Listeners) => Connection;
