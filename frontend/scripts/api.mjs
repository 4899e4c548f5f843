// npm run api                    makes src/api/schema.d.ts from src/api/openapi.json
// npm run api -- --from ADDRESS  fetches openapi.json from a running server first
// npm run api -- --check         fails when a committed file is not what would be made;
//                                with --from also when openapi.json is not what that server answers
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../src/api/openapi.json', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)
const option = (name) => process.argv[process.argv.indexOf(name) + 1]

if (process.argv.includes('--from')) {
  const answer = await fetch(new URL('/v3/api-docs', option('--from')))
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`)
  const served = JSON.stringify(tidy(await answer.json()), null, 2) + '\n'
  if (!process.argv.includes('--check')) writeFileSync(source, served)
  else if (readFileSync(source, 'utf8') !== served) {
    console.error(`src/api/openapi.json is not what ${answer.url} answers.\nRun: npm run api -- --from ${option('--from')}`)
    process.exit(1)
  }
}

// The client adds these by itself (src/api/client.ts), so that no page has to name them.
const ADDED_BY_THE_CLIENT = /^(idempotency-key|if-match|if-none-match|accept-language|x-(csrf|xsrf)-token)$/i

const document = JSON.parse(readFileSync(source, 'utf8'))
eachOperation(document, (operation) => {
  operation.parameters = operation.parameters?.filter((parameter) => parameter.in !== 'header' || !ADDED_BY_THE_CLIENT.test(parameter.name))
})
const made = `// Made by "npm run api" from openapi.json; do not edit.\n${astToString(await openapiTS(document, { alphabetize: true }))}`

if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/api/schema.d.ts does not match src/api/openapi.json.\nRun: npm run api')
  process.exit(1)
}

/** The document without what changes from run to run, so that a difference is a difference. */
function tidy(given) {
  delete given.servers
  eachOperation(given, (operation) => {
    // Numbered by the order of discovery.
    delete operation.operationId
    operation.parameters = operation.parameters?.flatMap((parameter) => flattened(parameter, given)).sort((a, b) => (a.name < b.name ? -1 : 1))
  })
  return sorted(given)
}

/** An object in the query is its members (form style, exploded); the caller itself is found by the server, not sent. */
function flattened(parameter, given) {
  const name = parameter.in === 'query' ? parameter.schema?.$ref?.split('/').pop() : undefined
  const schema = name && given.components.schemas[name]
  if (name === 'Actor') return []
  if (schema?.type !== 'object') return [parameter]
  return Object.entries(schema.properties ?? {}).map(([member, of]) => ({ in: 'query', name: member, schema: of, required: false }))
}

function eachOperation(given, visit) {
  for (const path of Object.values(given.paths)) for (const operation of Object.values(path)) visit(operation)
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
}
