import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { fromHex, toHex, utf8 } from './bytes'
import { runDraw } from './draw'
import { prove, publicKeyOf, verify } from './ecvrf'
import { alphaOf } from './entropy'
import { canonical, parse, type JsonObject } from './json'
import { keyFileText, lock, openKey, readKeyFile } from './keyfile'
import { leafHash, nodeHash, treeRoot, verifyConsistency, verifyInclusion } from './merkle'
import { readRecord } from './record'
import { verifyRecord } from './round'
import { Stream } from './stream'
import { ask, HAS_JAR, java } from './testing/java'
import { madeRound, secretKey, textOfRecord, type Wish } from './testing/round'
import { TAMPERINGS } from './testing/tamperings'

vi.setConfig({ testTimeout: 120_000 }) // each question starts a Java machine

const fixture = (name: string) => readFileSync(`src/verifier/fixtures/${name}`, 'utf8')

describe('what the other verifier has made', () => {
  it('a round of its keys, its proofs and its draw holds here', () => {
    const text = fixture('java-round.json')
    expect(verifyRecord(text)).toMatchObject({ valid: true })
    const record = readRecord(parse(text))
    expect(canonical(runDraw(record.manifest, record, fromHex(record.seed)) as unknown as JsonObject)).toBe(
      canonical(record.result as unknown as JsonObject),
    )
  })

  it('its key file opens here and gives the same proof', async () => {
    const { passphrase, file, alpha, pi } = JSON.parse(fixture('java-key.json')) as Record<'passphrase' | 'file' | 'alpha' | 'pi', string>
    const key = await openKey(readKeyFile(file), passphrase)
    expect(key.prove(fromHex(alpha))).toBe(pi)
    key.close()
  })
})

describe.skipIf(!HAS_JAR)('what is made here, before the other verifier', () => {
  const home = mkdtempSync(join(tmpdir(), 'verifier-'))
  afterAll(() => rmSync(home, { recursive: true }))

  const wishes: Wish[] = [
    {},
    { name: '托育', strata: { 甲: [2, 4], '\u{1f600}': [1, 3], '\uff5e': [1, 3] } },
    { teamSize: 3, minDepts: 2, inspectors: 12, depts: 4 },
    { minDepts: 3, inspectors: 9 },
    { strata: { U: [5, 9] }, inspectors: 10, depts: 2, loadCap: 1, minDepts: 2, recusals: [[0, 0], [2, 0], [4, 0], [1, 1], [3, 1]] },
    { strata: { U: [3, 5] }, inspectors: 5, loadCap: 1, recusals: [] },
    { strata: { U: [1, 2] }, depts: 1, minDepts: 2, recusals: [] },
    { keys: 1, strata: { U: [0, 7], VA: [3, 7] } },
    { keys: 3, strata: { U: [40, 90] }, inspectors: 50, depts: 5, minDepts: 2 },
  ]
  const rounds = wishes.flatMap((wish, i) => [0, 1, 2].map((j) => madeRound({ name: `round ${i} ${j}`, ...wish })))

  it('rounds hold there too, and come to the same result', () => {
    const asked = rounds.map((record) => ({ kind: 'draw-verify', ...record }))
    expect(ask(asked)).toEqual(rounds.map(() => ({ valid: true })))
    const results = ask<{ result: JsonObject }>(rounds.map((record) => ({ kind: 'draw-run', ...record, result: undefined })))
    results.forEach(({ result }, i) => expect(canonical(result)).toBe(canonical(rounds[i]!.result as unknown as JsonObject)))
  })

  it('what one refuses, the other refuses', () => {
    // a line carries its question among the members, so what is unknown there is refused in a record file only
    const cases = TAMPERINGS.filter(([name]) => name !== 'a member of the record put in')
    const altered = cases.map(([, change]) => {
      const record = JSON.parse(textOfRecord(madeRound())) as JsonObject
      change(record)
      return record
    })
    const answers = ask<{ valid: boolean }>(altered.map((record) => ({ kind: 'draw-verify', ...record })))
    cases.forEach(([name], i) => expect(answers[i]!.valid, name).toBe(false))
  })

  it('a record file is read, and its first fault found', () => {
    const file = join(home, 'record.json')
    const record = rounds[0]!
    writeFileSync(file, textOfRecord(record))
    expect(java(['draw', file])).toContain('valid')
    writeFileSync(file, textOfRecord({ ...record, seed: '00'.repeat(64) }))
    expect(() => java(['draw', file])).toThrow('seed')
  })

  it('a key file opens there and gives the same proof', async () => {
    const secret = secretKey('shared') as Uint8Array<ArrayBuffer>
    const file = join(home, 'key.json')
    writeFileSync(file, keyFileText(await lock(secret.slice(), 'a passphrase 口令')))
    const alpha = alphaOf('ab'.repeat(32), { source: 's', value: '1' })
    expect(java(['keys', 'show', '--key', file], '', 'a passphrase 口令')).toContain(toHex(publicKeyOf(secret)))
    expect(java(['keys', 'prove', '--key', file, '--alpha', toHex(alpha)], '', 'a passphrase 口令')).toContain(toHex(prove(secret, alpha)))
    expect(() => java(['keys', 'prove', '--key', file, '--alpha', toHex(alpha)], '', 'another')).toThrow()
  })

  it('proofs, streams and trees are the same', () => {
    const secrets = Array.from({ length: 20 }, (_, i) => secretKey(`vrf ${i}`))
    const proofs = secrets.map((secret, i) => ({ PK: toHex(publicKeyOf(secret)), alpha: toHex(utf8(`α ${i}`)), pi: toHex(prove(secret, utf8(`α ${i}`))) }))
    const betas = proofs.map(({ PK, alpha, pi }) => ({ valid: true, beta: toHex(verify(fromHex(PK), fromHex(alpha), fromHex(pi))!) }))
    expect(ask(proofs.map((proof) => ({ kind: 'vrf-verify', ...proof })))).toEqual(betas)

    const seed = 'c5'.repeat(64)
    const sizes = [1n, 2n, 3n, 1000n, 2n ** 21n + 1n, 2n ** 63n + 1n, 2n ** 64n - 1n]
    const streams = ask<{ out: string[] }>(sizes.map((n) => ({ kind: 'uniform', seed, label: 'inst/托', n: String(n), count: 40 })))
    sizes.forEach((n, i) => {
      const stream = new Stream(fromHex(seed), 'inst/托')
      expect(streams[i]!.out).toEqual(Array.from({ length: 40 }, () => String(stream.uniformBig(n))))
    })

    const leaves = [0, 1, 2, 3, 4].map((i) => Uint8Array.of(i))
    expect(ask(leaves.map((leaf) => ({ kind: 'leaf', data: toHex(leaf) })))).toEqual(leaves.map((leaf) => ({ hash: toHex(leafHash(leaf)) })))
    const [l0, l1, l2, l3, l4] = leaves.map(leafHash) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
    const [n01, n23, root4, root5] = [nodeHash(l0, l1), nodeHash(l2, l3), treeRoot(leaves.slice(0, 4)), treeRoot(leaves)]
    const inclusions = [
      { index: 2, size: 5, leafHash: l2, proof: [l3, n01, l4], root: root5 },
      { index: 4, size: 5, leafHash: l4, proof: [root4], root: root5 },
      { index: 4, size: 5, leafHash: l4, proof: [root4, l0], root: root5 },
      { index: 5, size: 5, leafHash: l4, proof: [root4], root: root5 },
    ]
    const consistencies = [
      { size1: 4, size2: 5, root1: root4, root2: root5, proof: [l4] },
      { size1: 3, size2: 5, root1: treeRoot(leaves.slice(0, 3)), root2: root5, proof: [l2, l3, n01, l4] },
      { size1: 2, size2: 4, root1: n01, root2: root4, proof: [n23] },
      { size1: 5, size2: 5, root1: root5, root2: root5, proof: [] },
      { size1: 5, size2: 5, root1: root5, root2: root5, proof: [l4] },
      { size1: 0, size2: 5, root1: root5, root2: root5, proof: [] },
    ]
    const hex = (hashes: readonly Uint8Array[]) => hashes.map(toHex)
    expect(ask(inclusions.map(({ index, size, leafHash: leaf, proof, root }) => ({ kind: 'inclusion', index, size, leaf_hash: toHex(leaf), proof: hex(proof), root: toHex(root) })))).toEqual(
      inclusions.map((claim) => ({ valid: verifyInclusion(claim) })),
    )
    expect(ask(consistencies.map(({ size1, size2, root1, root2, proof }) => ({ kind: 'consistency', size1, size2, root1: toHex(root1), root2: toHex(root2), proof: hex(proof) })))).toEqual(
      consistencies.map((claim) => ({ valid: verifyConsistency(claim) })),
    )
    expect(inclusions.map(verifyInclusion)).toEqual([true, true, false, false])
    expect(consistencies.map(verifyConsistency)).toEqual([true, true, true, true, false, false])
  })
})
