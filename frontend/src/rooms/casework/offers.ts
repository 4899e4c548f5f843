import { answer, api } from '@/api/client'
import type { Offers } from '@/shell/offers'
import { i18n } from '@/i18n'

export default {
  today: [{ order: 10, title: 'today.title', action: 'casework.today', component: () => import('./TodayMatters.vue'), phone: true }],
  finders: [
    {
      label: 'search',
      action: 'casework.matter.list',
      find: async (text, signal) => {
        const page = await answer(api.GET('/api/matters', { params: { query: { q: text, size: 8 } as never }, signal }))
        const { t, te } = i18n.global
        return page.items.map((row) => ({
          id: row.id,
          title: row.name,
          detail: [te(`casework.kind.${row.kind}`) ? t(`casework.kind.${row.kind}`) : row.kind, row.item].filter(Boolean).join(' · '),
          to: { name: 'casework-matter', params: { id: row.id } },
        }))
      },
    },
  ],
} satisfies Offers
