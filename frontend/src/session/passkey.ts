import type { components } from '@/api/schema'

type Schemas = components['schemas']

/** Passkeys belong to a name, never to an address of numbers. */
export const passkeysPossible = () => 'PublicKeyCredential' in globalThis && !/^[\d.]+$|:/.test(location.hostname)

/** Lets the browser make a passkey on a device that verifies its user. */
export async function makePasskey(asked: Schemas['Making'], label: string): Promise<Schemas['PasskeyMade']> {
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.site, name: asked.siteName },
      user: { id: bytes(asked.user), name: asked.userName, displayName: asked.userName },
      pubKeyCredParams: asked.algorithms.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: asked.except.map((id) => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  })) as PublicKeyCredential
  const response = made.response as AuthenticatorAttestationResponse
  return {
    ceremony: asked.ceremony,
    label,
    credential: made.id,
    clientData: text(response.clientDataJSON),
    attestation: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  }
}

/** Lets the browser answer by whichever passkey its user chooses. */
export async function answerByPasskey(asked: Schemas['Asking']): Promise<Schemas['PasskeyAnswer']> {
  const given = (await navigator.credentials.get({
    publicKey: { challenge: bytes(asked.challenge), rpId: asked.site, userVerification: 'required' },
  })) as PublicKeyCredential
  const response = given.response as AuthenticatorAssertionResponse
  return {
    ceremony: asked.ceremony,
    credential: given.id,
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    ...(response.userHandle ? { user: text(response.userHandle) } : {}),
  }
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const raw = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(raw, (each) => each.charCodeAt(0))
}

function text(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
