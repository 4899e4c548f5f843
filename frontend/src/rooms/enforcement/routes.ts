import { ChatLineSquare, Location, Place, Stamp } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('enforcement', [
  { path: '/office/cases', name: 'enforcement-cases', title: 'cases.title', action: 'inspection.case.list', nav: { group: 'enforcement', order: 37, icon: Stamp, action: 'inspection.case.open' }, component: () => import('./CasesPage.vue') },
  { path: '/office/cases/:id', name: 'joint-case-page', title: 'page.title', action: 'inspection.case.read', uses: ['casework', 'norms'], component: () => import('./CasePage.vue') },
  { path: '/office/unlicensed-sites', name: 'enforcement-sites', title: 'sites.title', action: 'inspection.site.list', nav: { group: 'enforcement', order: 38, icon: Location, action: 'inspection.site.suspect' }, component: () => import('./SitesPage.vue') },
  { path: '/office/unlicensed-sites/:id', name: 'unlicensed-site-page', title: 'sitePage.title', action: 'inspection.site.read', uses: ['casework'], component: () => import('./SitePage.vue') },
  { path: '/office/petitions', name: 'enforcement-petitions', title: 'petitions.title', action: 'inspection.petition.list', nav: { group: 'enforcement', order: 39, icon: ChatLineSquare }, component: () => import('./PetitionsPage.vue') },
  { path: '/office/petitions/:id', name: 'petition-page', title: 'petitionPage.title', action: 'inspection.petition.read', uses: ['casework'], component: () => import('./PetitionPage.vue') },
  { path: '/phone/unlicensed-sites/new', name: 'enforcement-phone-site', title: 'patrol.title', action: 'inspection.site.suspect', nav: { order: 50, icon: Place }, component: () => import('./PhoneSitePage.vue') },
  { path: '/phone/cases', name: 'enforcement-phone-cases', title: 'cases.own', action: 'inspection.case.hearing', nav: { order: 60, icon: Stamp }, component: () => import('./PhoneCasesPage.vue') },
  { path: '/phone/cases/:id', name: 'enforcement-phone-case', title: 'page.title', action: 'inspection.case.hearing', uses: ['casework', 'norms'], component: () => import('./PhoneCasePage.vue') },
])
