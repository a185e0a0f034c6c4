/** The house layout that comes with the program, which articles begin in and which stands in for one that is not there. */
import { PORTAL } from '#shared/layout/portal';

/** What new and imported articles are written in. */
export const DEFAULT_LAYOUT = PORTAL;
