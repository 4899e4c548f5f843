import { answer, api } from '@/api/client'
import { i18n } from '@/i18n'
import type { Offers } from '@/shell/offers'

export default {
  finders: [
    {
      label: 'search',
      action: 'registry.institution.list',
      find: async (text, signal) => {
        const page = await answer(api.GET('/api/institutions', { params: { query: { q: text, size: 8 } as never }, signal }))
        const { t } = i18n.global
        return page.items.map((row) => ({
          id: row.id,
          title: row.name,
          detail: [row.code, row.townName, t(`registry.type.${row.providerType}`)].filter(Boolean).join(' · '),
          to: { name: 'registry-institution', params: { id: row.id } },
        }))
      },
    },
  ],
} satisfies Offers
