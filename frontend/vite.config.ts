import './scripts/node20.mjs'
import { fileURLToPath, URL } from 'node:url'
import { VantResolver } from '@vant/auto-import-resolver'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { faces } from './scripts/faces.mjs'
import { offline } from './scripts/offline.mjs'
import { defineConfig } from 'vitest/config'

const backend = process.env.SHANYU_BACKEND ?? 'http://127.0.0.1:8080'

const src = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  plugins: [
    vue(),
    offline(),
    // Only the component libraries are found by name; our own pieces are imported, so that a page says what it is made of.
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' }), VantResolver()] }),
  ],
  resolve: { alias: { '@': src } },
  // MapLibre's worker is an ES module; the classic format paints a map without data and without an error.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': backend, '/v3': backend, '/healthz': backend, '^/open/.+': backend } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: faces(src) } } } },
  test: {
    environment: 'node',
    css: true,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['element-plus', 'vant'] } },
  },
})
