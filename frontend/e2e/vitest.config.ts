import '../scripts/node20.mjs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By name, so that the journey that moves the house's clock (tour) is the last. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId))
  }
}

/** Journeys through the real screens of a running server: BASE_URL (or SHANYU_URL) says where, SHANYU_DEMO_PASSWORD lets in. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.e2e.ts'],
    environment: 'node',
    // One browser after the other: the journeys share one server and its clock.
    fileParallelism: false,
    sequence: { sequencer: ByName },
    // Vitest puts its own BASE_URL ("/") over the one given, so the address travels under another name.
    env: { SHANYU_URL: process.env.BASE_URL ?? process.env.SHANYU_URL ?? 'http://127.0.0.1:8080' },
    // A guard against hanging, never a judge of speed: a busy machine must pass as well.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
