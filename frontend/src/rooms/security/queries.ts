import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { answer, api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { makePasskey } from '@/session/passkey'
import { useSession } from '@/session/session'

type Schemas = components['schemas']
export type OwnFactors = Schemas['OwnFactors']
export type OwnSessions = Schemas['OwnSessions']
export type Enrolment = Schemas['Enrolment']

export const useFactors = () => useQuery({ queryKey: ['own', 'factors'], queryFn: () => answer(api.GET('/api/session/factors')) })
export const useSessions = () => useQuery({ queryKey: ['own', 'sessions'], queryFn: () => answer(api.GET('/api/sessions')) })

export const beginTotp = (): Promise<Enrolment> => answer(api.POST('/api/session/totp'))
export const confirmTotp = async (code: string): Promise<string[]> => (await answer(api.POST('/api/session/totp/confirm', { body: { code } }))).codes
export const removeTotp = () => answer(api.POST('/api/session/totp/remove'))
export const newCodes = async (): Promise<string[]> => (await answer(api.POST('/api/session/recovery-codes'))).codes
export const seen = () => answer(api.POST('/api/session/notices/seen'))

export async function addPasskey(label: string): Promise<void> {
  const asked = await answer(api.POST('/api/passkeys/options'))
  await answer(api.POST('/api/passkeys', { body: await makePasskey(asked, label) }))
}
export const renamePasskey = (id: string, label: string) => answer(api.POST('/api/passkeys/{id}/label', { params: { path: { id } }, body: { label } }))
export const removePasskey = (id: string) => answer(api.POST('/api/passkeys/{id}/removal', { params: { path: { id } } }))

/** Read again while an older key still opens something: sealing anew goes on by itself. */
export const useKeys = () =>
  useQuery({
    queryKey: ['own', 'sealing-keys'],
    queryFn: () => answer(api.GET('/api/sealing-keys')),
    refetchInterval: ({ state }) => (state.data?.versions.some((key) => key.state === 'READABLE') ? 20_000 : false),
  })
export const rotateKeys = () => answer(api.POST('/api/sealing-keys/rotation'))

export const endSession = (id: string) => answer(api.POST('/api/sessions/{id}/end', { params: { path: { id } } }))
export const endOthers = () => answer(api.POST('/api/sessions/end-others'))

/** Does one thing after another; what is shown is read again after each, and a refusal stays to be read. */
export function useDoing() {
  const client = useQueryClient()
  const session = useSession()
  const pending = ref(false)
  const problem = ref<Problem>()
  async function run(act: () => Promise<unknown>): Promise<boolean> {
    pending.value = true
    problem.value = undefined
    try {
      await act()
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      pending.value = false
      await Promise.all([client.invalidateQueries({ queryKey: ['own'] }), session.renew()])
    }
  }
  return { run, pending, problem }
}
