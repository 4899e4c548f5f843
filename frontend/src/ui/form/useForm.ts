import { computed, inject, onBeforeUnmount, provide, reactive, ref, toRaw, watch, type InjectionKey, type Reactive } from 'vue'
import { asProblem, type FieldRefusal, type Problem } from '@/api/problem'
import { dropDraft, findDraft, keepDraft } from './draft'
import { useLeaveWarning } from './useLeaveWarning'

export interface FormPlan<T extends object> {
  /** Names the draft; with an id in it when several things of a kind can be edited. */
  name: string
  initial: T
  /** Sends what was filled in; a Problem it throws lands on its fields. */
  send: (values: T) => Promise<unknown>
  /** No draft: for passwords and for what must not lie on a device. */
  secret?: boolean
}

export type Form<T extends object = object> = ReturnType<typeof useForm<T>>
const KEY: InjectionKey<FormRefusals> = Symbol('form')

interface FormRefusals {
  refusalsOf: (field: string) => FieldRefusal[]
  claim: (field: string) => () => void
  touched: (field: string) => void
}

/** What a Field asks of the form it stands in. */
export const useFormOfField = () => inject(KEY, undefined)

/** A form as one fills it in: values, the draft kept meanwhile, the server's refusal by field, a warning on leaving. */
export function useForm<T extends object>(plan: FormPlan<T>) {
  const initial = copyOf(plan.initial)
  const draft = plan.secret ? undefined : findDraft<T>(plan.name)
  const values = reactive({ ...copyOf(initial), ...draft?.values }) as Reactive<T>
  const restoredAt = ref(draft?.keptAt)
  const keptAt = ref(draft?.keptAt)
  const pending = ref(false)
  const problem = ref<Problem>()
  const corrected = ref<string[]>([])
  const fields = reactive(new Map<string, number>())
  const dirty = ref(draft !== undefined)

  let pause: ReturnType<typeof setTimeout> | undefined
  function keep(): void {
    clearTimeout(pause)
    if (dirty.value && !plan.secret && keepDraft(plan.name, values)) keptAt.value = new Date().toISOString()
  }
  const stop = watch(values, () => {
    dirty.value = true
    clearTimeout(pause)
    pause = setTimeout(keep, 400)
  })
  onBeforeUnmount(() => {
    stop()
    keep()
  })
  useLeaveWarning(() => dirty.value && !pending.value)

  const refusals = computed(() => (problem.value?.document.errors ?? []).map((refusal) => ({ ...refusal, field: dotted(refusal.field) })))
  const open = computed(() => refusals.value.filter((refusal) => !corrected.value.includes(refusal.field)))
  const unplaced = computed(() => refusals.value.filter((refusal) => !fields.has(refusal.field)))

  provide(KEY, {
    refusalsOf: (field) => open.value.filter((refusal) => refusal.field === field),
    claim(field) {
      fields.set(field, (fields.get(field) ?? 0) + 1)
      return () => void ((fields.get(field) ?? 1) > 1 ? fields.set(field, fields.get(field)! - 1) : fields.delete(field))
    },
    touched: (field) => void (corrected.value = [...corrected.value, field]),
  })

  /** True when the server took it; then nothing is left of the draft. */
  async function send(): Promise<boolean> {
    if (pending.value) return false
    pending.value = true
    problem.value = undefined
    corrected.value = []
    try {
      // Nothing is dirty while it is under way, so that a success may leave the page at once.
      await plan.send(toRaw(values) as T)
      clearTimeout(pause)
      dirty.value = false
      dropDraft(plan.name)
      keptAt.value = restoredAt.value = undefined
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      pending.value = false
    }
  }

  /** Back to what it was before anything was filled in. */
  function reset(): void {
    Object.assign(values, copyOf(initial))
    queueMicrotask(() => {
      clearTimeout(pause)
      dirty.value = false
      dropDraft(plan.name)
      keptAt.value = restoredAt.value = undefined
      problem.value = undefined
    })
  }

  return { values, send, reset, pending, problem, unplaced, dirty, keptAt, restoredAt }
}

/** A form holds what JSON can; structuredClone refuses the proxies that an answer's own lists may be. */
function copyOf<T>(given: T): T {
  return JSON.parse(JSON.stringify(given)) as T
}

/** classes[0].kind, /classes/0/kind and classes.0.kind are the same field. */
export function dotted(field: string): string {
  return field.replace(/\[(\w+)\]/g, '.$1').replace(/^\/|^\$\.?/, '').replaceAll('/', '.')
}
