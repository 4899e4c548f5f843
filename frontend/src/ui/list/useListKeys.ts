import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** ↑ ↓ walk the rows, Enter opens (the row's focus is its link), / goes to the search. Never while someone types. */
export function useListKeys(root: Ref<HTMLElement | null>): void {
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || busyElsewhere(event.target as HTMLElement)) return
    if (event.key === '/') go(event, root.value?.querySelector<HTMLElement>('[data-list-search]'))
    if (event.key === 'ArrowDown') go(event, step(1))
    if (event.key === 'ArrowUp') go(event, step(-1))
  }

  function step(by: 1 | -1): HTMLElement | undefined {
    const rows = [...(root.value?.querySelectorAll<HTMLElement>('[data-list-row]') ?? [])]
    const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))
    return rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  }

  onMounted(() => document.addEventListener('keydown', press))
  onBeforeUnmount(() => document.removeEventListener('keydown', press))
}

function go(event: Event, target: HTMLElement | null | undefined): void {
  if (!target) return
  event.preventDefault()
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
}

/** Arrow keys belong to the field, sheet, dialog or map that has the focus. */
function busyElsewhere(target: HTMLElement): boolean {
  return target.closest?.('input:not([type=checkbox]), textarea, select, dialog, [role=group], [role=dialog], [contenteditable], canvas') != null
}
