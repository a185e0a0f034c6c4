/** The last net: where the window can no longer be drawn, what is typed is stored, and main puts the crash page in its place. */
import { Component, type ReactNode } from 'react';

export interface CrashBoundaryProps {
  /** Stores what is unsaved. Called while the sheet is still there to be read; the text is read before the call returns. */
  readonly rescue: () => Promise<unknown>;
  /** Nothing can be drawn any more, and what could be stored is. */
  readonly onBroken: (error: unknown) => void;
  readonly children: ReactNode;
}

/** A disk that does not answer keeps nobody from the crash page, in milliseconds. */
const PATIENCE = 2_000;

const within = (step: Promise<unknown>): Promise<unknown> =>
  Promise.race([step.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

export class CrashBoundary extends Component<CrashBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  private rescued: Promise<unknown> | null = null;

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    const { onBroken } = this.props;
    void within(this.rescued ?? Promise.resolve()).then(() => onBroken(error));
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    // Here and not in `componentDidCatch`: by then the sheet is gone, and its text with it.
    this.rescued ??= this.props.rescue();
    return null;
  }
}
