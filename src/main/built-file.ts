/** Files that are built beside the program. The bundler puts code that two programs share into a folder of its own. */
import { basename, dirname, join } from 'node:path';

const FOLDER = basename(__dirname) === 'chunks' ? dirname(__dirname) : __dirname;

export const builtFile = (name: string): string => join(FOLDER, name);
