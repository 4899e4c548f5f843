import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { join, utf8 } from './bytes'
import { Refusal } from './fault'
import { headText, readHead, verifyHead } from './heads'

const ROOT = 'ab'.repeat(31) + '01'
const HEAD = { origin: 'shanyu.example/pudong', size: 123750, root: ROOT }
const TEXT = `shanyu.example/pudong\n123750\n${Buffer.from(ROOT, 'hex').toString('base64')}\n`

// the platform's own Ed25519 signs, ours verifies
const pkcs8 = join(Buffer.from('302e020100300506032b657004220420', 'hex'), new Uint8Array(32).fill(7))
const privateKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32))
const signatureOf = (text: string) => new Uint8Array(sign(null, utf8(text), privateKey))

describe('signed heads of the log', () => {
  it('are one text, read and written', () => {
    expect(headText(HEAD)).toBe(TEXT)
    expect(readHead(TEXT)).toEqual(HEAD)
    expect(readHead(headText({ ...HEAD, size: 0 })).size).toBe(0)
  })

  it.each([
    ['no last line end', TEXT.slice(0, -1)],
    ['a line more', `${TEXT}x\n`],
    ['a leading zero', TEXT.replace('123750', '0123750')],
    ['a size below zero', TEXT.replace('123750', '-1')],
    ['a size no number holds', TEXT.replace('123750', '9007199254740993')],
    ['no origin', TEXT.replace('shanyu.example/pudong', '')],
    ['a root too short', `o\n1\n${Buffer.alloc(31).toString('base64')}\n`],
    ['base64 with loose last bits', TEXT.replace('E=\n', 'F=\n')],
    ['carriage returns', TEXT.replaceAll('\n', '\r\n')],
  ])('refuse %s', (_, text) => {
    expect(text).not.toBe(TEXT)
    expect(() => readHead(text)).toThrow(Refusal)
  })

  it('hold under their key only, and only as they were signed', () => {
    const signature = signatureOf(TEXT)
    expect(verifyHead(TEXT, signature, publicKey)).toBe(true)
    expect(verifyHead(headText({ ...HEAD, size: 123751 }), signature, publicKey)).toBe(false)
    expect(verifyHead(headText({ ...HEAD, root: '00'.repeat(32) }), signature, publicKey)).toBe(false)
    expect(verifyHead(TEXT, signature.map((byte, i) => (i === 40 ? byte ^ 1 : byte)), publicKey)).toBe(false)
    expect(verifyHead(TEXT, signature, publicKey.map((byte, i) => (i === 3 ? byte ^ 1 : byte)))).toBe(false)
    expect(verifyHead(TEXT, signature.slice(1), publicKey)).toBe(false)
  })

  it('are not read when what is signed is no head', () => {
    expect(() => verifyHead('hello', signatureOf('hello'), publicKey)).toThrow(Refusal)
  })
})
