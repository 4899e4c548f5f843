import { Files, Management, OfficeBuilding, Tickets } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('registry', [
  { path: '/office/institutions', name: 'registry-list', title: 'list.title', action: 'registry.institution.list', nav: { group: 'institutions', order: 20, icon: OfficeBuilding }, component: () => import('./InstitutionsPage.vue') },
  { path: '/office/institutions/new', name: 'registry-enter', title: 'enter.title', action: 'registry.institution.enter', component: () => import('./EnterPage.vue') },
  { path: '/office/institutions/import', name: 'registry-import', title: 'import.title', action: 'registry.institution.import', component: () => import('./ImportPage.vue') },
  { path: '/office/institutions/:id', name: 'registry-institution', title: 'file.title', action: 'registry.institution.read', uses: ['casework', 'visit', 'inspection', 'norms', 'messages', 'enforcement', 'warning'], component: () => import('./InstitutionPage.vue') },
  { path: '/office/filings', name: 'registry-filings', title: 'filings.title', action: 'registry.filing.list', nav: { group: 'institutions', order: 25, icon: Tickets }, component: () => import('./FilingsPage.vue') },
  { path: '/office/filings/:id', name: 'registry-filing', title: 'filing.title', action: 'registry.filing.read', uses: ['casework'], component: () => import('./FilingPage.vue') },
  { path: '/office/filings/:id/form', name: 'registry-filing-form', title: 'filing.form', action: 'registry.filing.draft', uses: ['casework'], component: () => import('./FilingFormPage.vue') },
  { path: '/phone/file', name: 'registry-phone-file', title: 'phone.file', action: 'registry.places.report', nav: { order: 40, icon: Files }, uses: ['casework'], component: () => import('./PhoneFilePage.vue') },
  { path: '/phone/places', name: 'registry-phone-places', title: 'phone.places', action: 'registry.places.report', nav: { order: 30, icon: Management }, component: () => import('./PhonePlacesPage.vue') },
])
