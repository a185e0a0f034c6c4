/** What is read in a passage is read once, however many rules ask for it and however often an article is checked while the rest of it changes. */
import { remembered } from '../../remembered';
import type { Passage } from '../manuscript';

/**
 * For what several rules read, and for rules that compare passages with one another.
 * @param read pure
 */
export const perPassage = <T>(read: (passage: Passage) => T): ((passage: Passage) => T) => remembered(read);
