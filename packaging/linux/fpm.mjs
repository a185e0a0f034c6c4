#!/usr/bin/env node
// Stands in for fpm, the packing tool that electron-builder would fetch: makes the Debian package that its arguments order with dpkg-deb.

import { makeDebianPackage } from '../../scripts/lib/debian-package.mjs';
import { readOrder } from '../../scripts/lib/fpm-order.mjs';
import { runProgram } from '../../scripts/lib/trouble.mjs';

// electron-builder's own variable for its archives: a low one is quick, for a package that is only tried.
const level = process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ?? null;

await runProgram(() => makeDebianPackage(readOrder(process.argv.slice(2)), level));
