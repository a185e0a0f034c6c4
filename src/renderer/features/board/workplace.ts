/** The views of the desk that take the place of the columns while they are looked at. */
export const WORKPLACES = ['board', 'calendar', 'counts', 'royalty'] as const;
export type Workplace = (typeof WORKPLACES)[number];
