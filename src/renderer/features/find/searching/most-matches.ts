/** More matches than this nobody looks at one by one: the query is too short, or matches nothing everywhere. */
export const MOST_MATCHES = 50_000;
