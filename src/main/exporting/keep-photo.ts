/** Photos as they are, where there is no engine that makes them smaller. */
import type { ResizePhoto } from './tools';

export const keepPhoto: ResizePhoto = async () => null;
