// Unit tests run on plain Node; what needs a window is tested in the real Electron under tests/e2e.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '#shared': resolve('src/shared') } },
  // A busy machine is slow, not wrong: what hangs is still found.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 },
});
