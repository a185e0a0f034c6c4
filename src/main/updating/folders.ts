/** Where updates keep their things among a person's own. */
import { join } from 'node:path';

export const updatesFolder = (user: string): string => join(user, 'updates');

export const attemptFile = (user: string): string => join(updatesFolder(user), 'attempt.json');
