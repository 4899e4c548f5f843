/** Every way in which a record, a proof, a head or a key file can be wrong. The sentence is made where it is read. */
export type FaultCode =
  | 'json-malformed'
  | 'json-duplicate-member'
  | 'json-not-utf8'
  | 'json-not-an-integer'
  | 'member-missing'
  | 'member-unknown'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-count'
  | 'not-hex'
  | 'version-unknown'
  | 'empty'
  | 'duplicate-id'
  | 'not-sorted'
  | 'duplicate-stratum'
  | 'duplicate-key'
  | 'k-exceeds-size'
  | 'size-differs'
  | 'stratum-unlisted'
  | 'root-differs'
  | 'commit-differs'
  | 'rules-differ'
  | 'source-differs'
  | 'value-form'
  | 'proof-count'
  | 'key-invalid'
  | 'proof-malformed'
  | 'proof-invalid'
  | 'proof-of-another-key'
  | 'no-proof-fits'
  | 'seed-differs'
  | 'order-differs'
  | 'teams-differ'
  | 'drawn-differs'
  | 'head-malformed'
  | 'kdf-unknown'
  | 'cipher-unknown'
  | 'passphrase-empty'
  | 'passphrase-wrong'
  | 'key-mismatch'

/** What is wrong, and where: a path into the record such as `manifest.strata[2].k`. */
export interface Fault {
  readonly code: FaultCode
  readonly where: string
  readonly expected?: string
  readonly found?: string
}

/** Thrown while something is read that DRAW-1 refuses; carries the fault as a value. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`${fault.code} at ${fault.where}`)
    this.fault = fault
  }
}

export function refuse(code: FaultCode, where: string, expected?: string, found?: string): never {
  throw new Refusal({ code, where, ...(expected !== undefined && { expected }), ...(found !== undefined && { found }) })
}
