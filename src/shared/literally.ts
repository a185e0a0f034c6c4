/** Words of a person's as a pattern that finds those very words and nothing else. */

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

export const literally = (text: string): string => text.replace(SPECIAL, '\\$&');
