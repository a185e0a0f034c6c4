/** What the panel and the card ask for; who carries it out also says what came of it. */
import type { Finding } from '#shared/check/finding';

export interface CheckActs {
  /** Selects the words on the sheet and takes the keys there. */
  readonly go: (entry: Finding) => void;
  readonly fix: (entry: Finding) => void;
  /** All of one rule that can be mended, in one step to undo. */
  readonly fixKind: (rule: string) => void;
  readonly putWord: (places: readonly Finding[], word: string) => void;
  readonly ignore: (places: readonly Finding[]) => void;
  readonly ignoreAlways: (entry: Finding) => void;
  readonly addWord: (word: string) => void;
  /** The article's last step, where the keys are beside the sheet. */
  readonly undo: () => void;
  /** Opens the newsroom's rules. */
  readonly rules: () => void;
  readonly suggest: (word: string) => Promise<readonly string[]>;
}
