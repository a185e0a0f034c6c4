/** What came of a step, in words, with a way back or another try where there is one. */
import type { NewsroomChange } from '#shared/newsroom/change';

export interface Said {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** What undoes the step. */
  readonly back?: NewsroomChange;
  /** The step itself, where it was refused and may be tried again. */
  readonly again?: NewsroomChange;
}
