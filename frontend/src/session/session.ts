import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { answer, api } from '@/api/client'
import { credentials } from '@/api/credentials'
import { Problem } from '@/api/problem'
import { answerByPasskey } from './passkey'
import type { components } from '@/api/schema'

import { hearHouse } from './houseTime'
import { forgetSession, keepSession, keptSession, leftOffline } from './keptSession'

export type Session = components['schemas']['Session']

/** Who is here and what they may do, as GET /api/session says. The server decides again on every call. */
export const useSession = defineStore('session', () => {
  const known = ref<Session>()
  const account = computed(() => known.value?.account)
  const actions = computed(() => new Set(known.value?.actions ?? []))

  function take(session: Session): void {
    known.value = session
    credentials.csrf = session.csrf
    hearHouse(session.clock.now)
    keepSession(session)
  }

  let asking: Promise<void> | undefined

  /** Asks the server once, however many ask at the same time; later calls answer from memory until {@link renew}. */
  async function load(): Promise<void> {
    if (!known.value) await (asking ??= renew().catch(fromShelf).finally(() => (asking = undefined)))
  }

  /** Without a network the pages of the phone open for whoever was here last on this device. */
  function fromShelf(thrown: unknown): void {
    const shelf = thrown instanceof Problem && thrown.passing ? keptSession() : undefined
    if (!shelf) throw thrown
    known.value = shelf
  }

  async function renew(): Promise<void> {
    const session = await answer(api.GET('/api/session'))
    credentials.csrf = session.csrf
    // Left while there was no network: the server hears of it now.
    if (session.authenticated && leftOffline()) {
      await answer(api.DELETE('/api/session'))
      forgetSession()
      return renew()
    }
    take(session)
  }

  async function enter(login: components['schemas']['SignIn']): Promise<void> {
    if (!credentials.csrf) await renew()
    forgetSession()
    await answer(api.POST('/api/session', { body: login }))
    // The login changes the session and with it the token: what it answered may be older than both.
    await renew()
  }

  async function enterByPasskey(): Promise<void> {
    if (!credentials.csrf) await renew()
    forgetSession()
    const body = await answerByPasskey(await answer(api.POST('/api/session/passkey/options')))
    await answer(api.POST('/api/session/passkey', { body }))
    await renew()
  }

  /** A fresh proof of who is here: the session goes on under a new cookie and token. */
  async function prove(proof: components['schemas']['StepUp']): Promise<void> {
    take(await answer(api.POST('/api/session/step-up', { body: proof })))
  }

  async function proveByPasskey(): Promise<void> {
    const body = await answerByPasskey(await answer(api.POST('/api/session/passkey/options')))
    take(await answer(api.POST('/api/session/step-up/passkey', { body })))
  }

  async function leave(): Promise<void> {
    const gone = known.value?.account?.username
    for (const forget of credentials.forget) await forget(gone)
    try {
      await answer(api.DELETE('/api/session'))
      forgetSession()
      await renew()
    } catch (thrown) {
      if (!(thrown instanceof Problem && thrown.passing)) throw thrown
      forgetSession({ tell: true })
      known.value = undefined
      location.assign('/')
    }
  }

  return {
    known,
    account,
    authenticated: computed(() => known.value?.authenticated ?? false),
    demo: computed(() => known.value?.demo ?? false),
    may: (action: string | undefined) => action === undefined || actions.value.has(action),
    load,
    renew,
    enter,
    enterByPasskey,
    prove,
    proveByPasskey,
    leave,
  }
})
