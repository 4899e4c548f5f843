import { randomBytes } from '@noble/hashes/utils.js'
import { fromHex, join, sameBytes, toHex, utf8, type Bytes } from './bytes'
import { prove, publicKeyOf, isFitKey } from './ecvrf'
import { refuse } from './fault'
import { parse } from './json'
import { readCount, readHex, readObject, readText } from './shape'

/** A key office's secret, encrypted under a passphrase: one format for command and browser. */
export interface KeyFile {
  readonly v: 'SHANYU-KEY-1'
  readonly public_key: string
  readonly kdf: { readonly name: 'PBKDF2-HMAC-SHA256'; readonly iterations: 600000; readonly salt: string }
  readonly cipher: { readonly name: 'AES-256-GCM'; readonly nonce: string }
  /** 32 bytes of secret and 16 of tag, in hex */
  readonly ciphertext: string
}

const VERSION = 'SHANYU-KEY-1'
const KDF = 'PBKDF2-HMAC-SHA256'
const ITERATIONS = 600_000
const CIPHER = 'AES-256-GCM'

/** An opened key. It lives in this page's memory until `close`, and has no way out of it. */
export class OpenKey {
  readonly publicKey: string
  readonly #secret: Bytes
  #closed = false

  constructor(secret: Bytes) {
    this.#secret = secret
    this.publicKey = toHex(publicKeyOf(secret))
  }

  /** The proof over alpha, in hex (80 bytes). */
  prove(alpha: Uint8Array): string {
    if (this.#closed) throw new Error('this key is closed')
    return toHex(prove(this.#secret, alpha))
  }

  close(): void {
    this.#closed = true
    this.#secret.fill(0)
  }
}

/**
 * Makes a new key and locks it at once; the secret is wiped before the file is handed out.
 *
 * @throws Refusal `passphrase-empty`
 */
export async function makeKeyFile(passphrase: string): Promise<KeyFile> {
  const secret = join(randomBytes(32))
  try {
    return await lock(secret, passphrase)
  } finally {
    secret.fill(0)
  }
}

/** Encrypts a 32-byte secret seed. The caller wipes it. */
export async function lock(secret: Bytes, passphrase: string): Promise<KeyFile> {
  const publicKey = publicKeyOf(secret)
  const salt = join(randomBytes(16))
  const nonce = join(randomBytes(12))
  const key = await deriveKey(passphrase, salt)
  const sealed = await crypto.subtle.encrypt(gcm(nonce, publicKey), key, secret)
  return {
    v: VERSION,
    public_key: toHex(publicKey),
    kdf: { name: KDF, iterations: ITERATIONS, salt: toHex(salt) },
    cipher: { name: CIPHER, nonce: toHex(nonce) },
    ciphertext: toHex(new Uint8Array(sealed)),
  }
}

/**
 * Opens a key file. A wrong passphrase and an altered file look alike to the cipher, and to the caller.
 *
 * @throws Refusal `passphrase-wrong`, `key-mismatch`
 */
export async function openKey(file: KeyFile, passphrase: string): Promise<OpenKey> {
  const publicKey = fromHex(file.public_key)
  const key = await deriveKey(passphrase, fromHex(file.kdf.salt))
  const secret = new Uint8Array(await decrypt(file, publicKey, key))
  if (!sameBytes(publicKeyOf(secret), publicKey)) {
    secret.fill(0)
    refuse('key-mismatch', 'public_key')
  }
  return new OpenKey(secret)
}

/**
 * Reads the text of a key file, strictly: this form and no other.
 *
 * @throws Refusal naming the member
 */
export function readKeyFile(text: string): KeyFile {
  const file = readObject(parse(text), '', ['v', 'public_key', 'kdf', 'cipher', 'ciphertext'])
  const kdf = readObject(file['kdf'], 'kdf', ['name', 'iterations', 'salt'])
  const cipher = readObject(file['cipher'], 'cipher', ['name', 'nonce'])
  const version = readText(file['v'], 'v')
  if (version !== VERSION) refuse('version-unknown', 'v', VERSION, version)
  if (readText(kdf['name'], 'kdf.name') !== KDF) refuse('kdf-unknown', 'kdf.name', KDF)
  if (readCount(kdf['iterations'], 'kdf.iterations') !== ITERATIONS) {
    refuse('kdf-unknown', 'kdf.iterations', String(ITERATIONS))
  }
  if (readText(cipher['name'], 'cipher.name') !== CIPHER) refuse('cipher-unknown', 'cipher.name', CIPHER)
  const publicKey = readHex(file['public_key'], 'public_key', 32)
  if (!isFitKey(fromHex(publicKey))) refuse('key-invalid', 'public_key')
  return {
    v: VERSION,
    public_key: publicKey,
    kdf: { name: KDF, iterations: ITERATIONS, salt: readHex(kdf['salt'], 'kdf.salt', 16) },
    cipher: { name: CIPHER, nonce: readHex(cipher['nonce'], 'cipher.nonce', 12) },
    ciphertext: readHex(file['ciphertext'], 'ciphertext', 32 + 16),
  }
}

/** The text of a key file, as it is saved. */
export function keyFileText(file: KeyFile): string {
  return `${JSON.stringify(file)}\n`
}

async function deriveKey(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  if (passphrase === '') refuse('passphrase-empty', 'passphrase')
  const bytes = utf8(passphrase)
  try {
    const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
    const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt }
    return await crypto.subtle.deriveKey(kdf, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  } finally {
    bytes.fill(0)
  }
}

async function decrypt(file: KeyFile, publicKey: Bytes, key: CryptoKey): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(gcm(fromHex(file.cipher.nonce), publicKey), key, fromHex(file.ciphertext))
  } catch {
    refuse('passphrase-wrong', 'passphrase') // the cipher's own error says nothing more
  }
}

/** The public key is bound to the ciphertext, so that a secret cannot be shown under another office's key. */
function gcm(nonce: Bytes, publicKey: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: join(utf8(VERSION), publicKey), tagLength: 128 }
}
