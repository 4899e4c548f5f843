import '../scripts/node20.mjs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Journeys through the real screens of a running server: BASE_URL (or SHANYU_URL) says where, SHANYU_DEMO_PASSWORD lets in. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.e2e.ts'],
    environment: 'node',
    // One browser after the other: the journeys share one server and its clock.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
