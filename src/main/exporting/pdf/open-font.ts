/** Opens a font file with the engine that cuts fonts down to the letters in use. */
import * as fontkit from '@pdf-lib/fontkit';

/** Bundled, the engine is its module's default; on plain Node it is the module itself. Its typings know only the latter. */
const engine: unknown = 'default' in fontkit ? fontkit.default : fontkit;

export const openFont = (file: Uint8Array): fontkit.Font => (engine as typeof fontkit).create(file);
