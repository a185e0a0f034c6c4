// The tools that electron-builder would fetch from its own host, where the system or the checkout has them: packages of Debian's are then
// made without the network, and the same way everywhere.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const SEVEN_ZIP = ['/usr/bin/7za', '/usr/bin/7zz'];
const DPKG_DEB = '/usr/bin/dpkg-deb';

/**
 * @param {NodeJS.ProcessEnv} env what the person names there stays
 * @param {(file: string) => boolean} [exists]
 * @returns {Record<string, string>} variables for electron-builder
 */
export function packingTools(env, exists = existsSync) {
  const sevenZip = SEVEN_ZIP.find(exists);
  return {
    ...(sevenZip === undefined || env.ELECTRON_BUILDER_7ZIP_PATH ? {} : { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
    ...(!exists(DPKG_DEB) || env.CUSTOM_FPM_PATH
      ? {}
      : { CUSTOM_FPM_PATH: path.join(projectRoot, 'packaging', 'linux', 'fpm.mjs') }),
  };
}
