/** A button that changes what the newsroom keeps: where that may not be, it stays within reach and says why. */
import type { JSX } from 'react';
import { Button, type ButtonProps } from '../../ui/button';

export interface GuardedButtonProps {
  readonly words: string;
  readonly look?: ButtonProps['look'];
  /** Why it does nothing; null where it works. */
  readonly why: string | null;
  readonly onPress: () => void;
}

export const GuardedButton = ({ words, look = 'plain', why, onPress }: GuardedButtonProps): JSX.Element => (
  <Button
    look={look}
    aria-disabled={why !== null}
    title={why ?? undefined}
    onClick={() => {
      if (why === null) onPress();
    }}
  >
    {words}
  </Button>
);
