/** What a rule finds: where, how grave, in which words it is told, and what would mend it. */
import type { SlotName } from '../layout/house-layout';
import type { Severity } from './house-style';

/** What a rule hands back; offsets are UTF-16 units in the passage's text, `end` exclusive. */
export interface Slip {
  /** Null where the finding is about a slot as a whole, as when it is missing. */
  readonly key: string | null;
  readonly slot: SlotName;
  readonly start: number;
  readonly end: number;
  /** For the words of the message, `check.<rule>` or `check.<rule>.<variant>`. */
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What to put in place of the text from start to end; only where that is safe without a person's thought. */
  readonly fix?: string;
}

export interface Finding extends Slip {
  readonly rule: string;
  readonly severity: Severity;
  /** The words found, as they stand in the passage; empty where the finding is about a slot as a whole. */
  readonly text: string;
  /** Equal for the same slip in the same surroundings: what "ignore here" remembers. */
  readonly fingerprint: string;
}
