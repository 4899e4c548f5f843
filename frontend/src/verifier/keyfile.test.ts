import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { fromHex, toHex, utf8 } from './bytes'
import { publicKeyOf, verify } from './ecvrf'
import { Refusal } from './fault'
import { keyFileText, lock, makeKeyFile, openKey, readKeyFile } from './keyfile'

vi.setConfig({ testTimeout: 60_000 }) // 600,000 rounds each time, by design slow

const PHRASE = '善育 · correct horse'
const file = await makeKeyFile(PHRASE)

async function faultOf(act: () => unknown) {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
}

describe('SHANYU-KEY-1', () => {
  it('has this form and no other', () => {
    expect(file).toEqual({
      v: 'SHANYU-KEY-1',
      public_key: expect.stringMatching(/^[0-9a-f]{64}$/),
      kdf: { name: 'PBKDF2-HMAC-SHA256', iterations: 600000, salt: expect.stringMatching(/^[0-9a-f]{32}$/) },
      cipher: { name: 'AES-256-GCM', nonce: expect.stringMatching(/^[0-9a-f]{24}$/) },
      ciphertext: expect.stringMatching(/^[0-9a-f]{96}$/),
    })
    expect(readKeyFile(keyFileText(file))).toEqual(file)
  })

  it('is opened by another implementation that knows the format only', () => {
    const key = pbkdf2Sync(Buffer.from(PHRASE, 'utf8'), fromHex(file.kdf.salt), 600_000, 32, 'sha256')
    const cipher = createDecipheriv('aes-256-gcm', key, fromHex(file.cipher.nonce))
    cipher.setAAD(Buffer.concat([Buffer.from('SHANYU-KEY-1', 'utf8'), fromHex(file.public_key)]))
    const sealed = fromHex(file.ciphertext)
    cipher.setAuthTag(sealed.subarray(32))
    const secret = Buffer.concat([cipher.update(sealed.subarray(0, 32)), cipher.final()])
    expect(toHex(publicKeyOf(secret))).toBe(file.public_key)
  })

  it('proves what its public key verifies, until it is closed', async () => {
    const key = await openKey(file, PHRASE)
    const alpha = utf8('DRAW-1/alpha …')
    const pi = key.prove(alpha)
    expect(verify(fromHex(key.publicKey), alpha, fromHex(pi))).not.toBeNull()
    key.close()
    expect(() => key.prove(alpha)).toThrow('closed')
  })

  it('keeps the secret out of what is printed, listed or sent', async () => {
    const secret = new Uint8Array(32).fill(9)
    const key = await openKey(await lock(secret, PHRASE), PHRASE)
    expect(Object.keys(key)).toEqual(['publicKey'])
    expect(JSON.stringify(key)).not.toContain('09090909')
    key.close()
  })

  it('never uses a salt, nonce or key twice', async () => {
    const next = await makeKeyFile(PHRASE)
    expect(next.public_key).not.toBe(file.public_key)
    expect(next.kdf.salt).not.toBe(file.kdf.salt)
    expect(next.cipher.nonce).not.toBe(file.cipher.nonce)
  })

  it('stays shut under another passphrase, and when anything was altered', async () => {
    const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
    const wrong = { code: 'passphrase-wrong', where: 'passphrase' }
    expect(await faultOf(() => openKey(file, `${PHRASE} `))).toEqual(wrong)
    expect(await faultOf(() => openKey({ ...file, ciphertext: flip(file.ciphertext) }, PHRASE))).toEqual(wrong)
    expect(await faultOf(() => openKey({ ...file, public_key: flip(file.public_key) }, PHRASE))).toEqual(wrong)
    expect(await faultOf(() => openKey({ ...file, kdf: { ...file.kdf, salt: flip(file.kdf.salt) } }, PHRASE))).toEqual(wrong)
    expect(await faultOf(() => openKey({ ...file, cipher: { ...file.cipher, nonce: flip(file.cipher.nonce) } }, PHRASE))).toEqual(wrong)
    expect(await faultOf(() => makeKeyFile(''))).toMatchObject({ code: 'passphrase-empty' })
  })

  it.each([
    ['another version', { v: 'SHANYU-KEY-2' }, 'version-unknown', 'v'],
    ['another derivation', { kdf: { ...file.kdf, name: 'scrypt' } }, 'kdf-unknown', 'kdf.name'],
    ['fewer rounds', { kdf: { ...file.kdf, iterations: 1000 } }, 'kdf-unknown', 'kdf.iterations'],
    ['another cipher', { cipher: { ...file.cipher, name: 'AES-128-GCM' } }, 'cipher-unknown', 'cipher.name'],
    ['a nonce too short', { cipher: { ...file.cipher, nonce: '00' } }, 'not-hex', 'cipher.nonce'],
    ['a secret in the clear', { secret: '00' }, 'member-unknown', 'secret'],
    ['a key that is none', { public_key: '01' + '00'.repeat(31) }, 'key-invalid', 'public_key'],
  ])('is not read with %s', async (_, change, code, where) => {
    expect(await faultOf(() => readKeyFile(JSON.stringify({ ...file, ...change })))).toMatchObject({ code, where })
  })
})
