import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { fromHex, join, toHex, utf8 } from './bytes'
import { isFitKey, isProofShaped, proofToHash, prove, publicKeyOf, verify } from './ecvrf'

// RFC 9381 appendix B.3, examples 16, 17, 18 (ECVRF-EDWARDS25519-SHA512-TAI).
const EXAMPLES = [
  {
    example: 16,
    sk: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    pk: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    alpha: '',
    pi: '8657106690b5526245a92b003bb079ccd1a92130477671f6fc01ad16f26f723f26f8a57ccaed74ee1b190bed1f479d9727d2d0f9b005a6e456a35d4fb0daab1268a1b0db10836d9826a528ca76567805',
    beta: '90cf1df3b703cce59e2a35b925d411164068269d7b2d29f3301c03dd757876ff66b71dda49d2de59d03450451af026798e8f81cd2e333de5cdf4f3e140fdd8ae',
  },
  {
    example: 17,
    sk: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    pk: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    alpha: '72',
    pi: 'f3141cd382dc42909d19ec5110469e4feae18300e94f304590abdced48aed5933bf0864a62558b3ed7f2fea45c92a465301b3bbf5e3e54ddf2d935be3b67926da3ef39226bbc355bdc9850112c8f4b02',
    beta: 'eb4440665d3891d668e7e0fcaf587f1b4bd7fbfe99d0eb2211ccec90496310eb5e33821bc613efb94db5e5b54c70a848a0bef4553a41befc57663b56373a5031',
  },
  {
    example: 18,
    sk: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    pk: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    alpha: 'af82',
    pi: '9bc0f79119cc5604bf02d23b4caede71393cedfbb191434dd016d30177ccbf8096bb474e53895c362d8628ee9f9ea3c0e52c7a5c691b6c18c9979866568add7a2d41b00b05081ed0f58ee5e31b3a970e',
    beta: '645427e5d00c62a23fb703732fa5d892940935942101e456ecca7bb217c61c452118fec1219202a0edcf038bb6373241578be7217ba85a2687f7a0310b2df19f',
  },
]
const ORDER = ed25519.Point.Fn.ORDER

describe('RFC 9381', () => {
  it.each(EXAMPLES)('example $example: key, proof, output and verification', ({ sk, pk, alpha, pi, beta }) => {
    expect(toHex(publicKeyOf(fromHex(sk)))).toBe(pk)
    expect(toHex(prove(fromHex(sk), fromHex(alpha)))).toBe(pi)
    expect(toHex(proofToHash(fromHex(pi))!)).toBe(beta)
    expect(toHex(verify(fromHex(pk), fromHex(alpha), fromHex(pi))!)).toBe(beta)
  })

  it('holds for what is proved, and for no other key, input or byte of the proof', () => {
    const { pk, alpha, pi } = EXAMPLES[2]!
    expect(verify(fromHex(EXAMPLES[0]!.pk), fromHex(alpha), fromHex(pi))).toBeNull()
    expect(verify(fromHex(pk), fromHex('af83'), fromHex(pi))).toBeNull()
    for (let at = 0; at < 80; at++) {
      const altered = fromHex(pi)
      altered[at]! ^= 1
      expect(verify(fromHex(pk), fromHex(alpha), altered), `byte ${at}`).toBeNull()
    }
  })

  it('goes on proving what it verifies', () => {
    for (let i = 0; i < 20; i++) {
      const secret = ed25519.utils.randomSecretKey()
      const alpha = utf8(`round ${i}`)
      const pi = prove(secret, alpha)
      expect(verify(publicKeyOf(secret), alpha, pi)).toEqual(proofToHash(pi))
    }
  })
})

describe('what has another form is refused', () => {
  const { pk, alpha, pi } = EXAMPLES[1]!

  it('s + q would be a second proof of one statement', () => {
    const bytes = fromHex(pi)
    const s = bytes.slice(48).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
    const hex = (s + ORDER).toString(16).padStart(64, '0')
    const larger = join(bytes.slice(0, 48), fromHex(hex).reverse())
    expect(larger.length).toBe(80)
    expect(isProofShaped(larger)).toBe(false)
    expect(verify(fromHex(pk), fromHex(alpha), larger)).toBeNull()
  })

  it('a proof of another length', () => {
    expect(verify(fromHex(pk), fromHex(alpha), fromHex(pi).slice(1))).toBeNull()
    expect(verify(fromHex(pk), fromHex(alpha), join(fromHex(pi), Uint8Array.of(0)))).toBeNull()
    expect(proofToHash(new Uint8Array(0))).toBeNull()
  })

  it.each([
    ['the neutral element', '01' + '00'.repeat(31)],
    ['order 2', 'ec' + 'ff'.repeat(30) + '7f'],
    ['order 4', '00'.repeat(32)],
    ['order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order 8, the other', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['the neutral element spelled with y = p + 1', 'ee' + 'ff'.repeat(30) + '7f'],
    ['the neutral element with a negative zero', '01' + '00'.repeat(30) + '80'],
    ['no point of the curve', '02' + '00'.repeat(31)],
    ['31 bytes', 'd7'.repeat(31)],
  ])('a key that is %s', (_, key) => {
    expect(isFitKey(fromHex(key))).toBe(false)
    expect(verify(fromHex(key), fromHex(alpha), fromHex(pi))).toBeNull()
  })
})
