import { onBeforeUnmount, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave } from 'vue-router'

/**
 * Asks before work is left behind. The browser's own question, because it is the only one that also stands when the
 * window is closed; inside the application the draft is kept anyway and the question says so.
 */
export function useLeaveWarning(unsent: () => boolean): void {
  const { t } = useI18n()
  const warn = (event: BeforeUnloadEvent) => {
    if (unsent()) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', warn))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn))
  onBeforeRouteLeave(() => !unsent() || window.confirm(t('ui.form.leave')))
}
