// Unit tests run on plain Node; what needs a window is tested in the real Electron under tests/e2e.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '#shared': resolve('src/shared') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine is slow, not wrong: what hangs is still found.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest would leave one core free, which is half of a small machine; nobody works beside these.
    maxWorkers: availableParallelism(),
  },
});
