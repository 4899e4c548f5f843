import { ref } from 'vue'

/** Whoever waits for a fresh proof of who is here; one dialog serves all that ask meanwhile. */
const asked = ref<(proven: boolean) => void>()
let waiting: Promise<boolean> | undefined

export function askProof(): Promise<boolean> {
  waiting ??= new Promise((resolve) => {
    asked.value = (proven) => {
      asked.value = waiting = undefined
      resolve(proven)
    }
  })
  return waiting
}

export const useProof = () => asked
