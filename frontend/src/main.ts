import '@/ui/tokens.css'
import '@/ui/base.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { credentials } from './api/credentials'
import App from './App.vue'
import { firstLanguage, i18n, speak } from './i18n'
import { keepShell } from './offline/shell'
import { queries } from './queries'
import { router } from './router'
import { askProof } from './session/proof'
import { useSession } from './session/session'
import { startTheme } from './shell/theme'

const app = createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient: queries })
startTheme()
const session = useSession()

credentials.renew = session.renew
credentials.prove = askProof
credentials.expired = () => void backToLogin()

/** The session ended while a page was open: drafts are kept by the forms, the address by the login. */
async function backToLogin(): Promise<void> {
  await session.renew()
  if (!session.authenticated) await router.replace({ name: 'login', query: { to: router.currentRoute.value.fullPath } })
}

await speak(firstLanguage())
app.use(router)
app.mount('#app')
void keepShell().catch(() => undefined)
// The public page does not wait for it: it only adds the marks of a demonstration.
void session.load().catch(() => undefined)
