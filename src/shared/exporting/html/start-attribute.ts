/** From which number a list counts, in HTML and XML alike: nothing where it is 1. */
import type { List } from '../../article/article';

export const startAttribute = ({ start }: List): string => (start === undefined ? '' : ` start="${start}"`);
