// Makes src/api/schema.d.ts from src/api/openapi.json; with --check, fails when the committed file is not what would be made.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../src/api/openapi.json', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)

// The client adds these by itself (src/api/client.ts), so that no page has to name them.
const ADDED_BY_THE_CLIENT = /^(idempotency-key|if-match|if-none-match|accept-language|x-(csrf|xsrf)-token)$/i

const document = JSON.parse(readFileSync(source, 'utf8'))
const isOurs = (parameter) => parameter.in === 'header' && ADDED_BY_THE_CLIENT.test(parameter.name)
const named = document.components?.parameters ?? {}
const keep = (parameter) => !isOurs(parameter.$ref ? (named[parameter.$ref.split('/').pop()] ?? {}) : parameter)
for (const path of Object.values(document.paths)) {
  for (const part of [path, ...Object.values(path)]) {
    if (Array.isArray(part?.parameters)) part.parameters = part.parameters.filter(keep)
  }
}

const made = `// Made by "npm run api" from openapi.json; do not edit.\n${astToString(await openapiTS(document, { alphabetize: true }))}`
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== made) {
    console.error('src/api/schema.d.ts does not match src/api/openapi.json.\nRun: npm run api')
    process.exit(1)
  }
} else {
  writeFileSync(target, made)
}
