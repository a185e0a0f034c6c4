/** Shortens text for places with a limit, such as a page's title or description: at a word, with an ellipsis. */

/** @param limit in UTF-16 units, the ellipsis included. */
export const cutAtWord = (text: string, limit: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, limit);
  const space = room.lastIndexOf(' ');
  // A first word longer than the limit is cut inside, but never inside a letter's surrogate pair.
  const kept = space > 0 ? room.slice(0, space) : room.slice(0, -1).replace(/\p{Cs}$/u, '');
  return `${kept.replace(/[\s,;:.…–-]+$/u, '')}…`;
};
