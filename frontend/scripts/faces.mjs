/**
 * Which scripts travel together: what every page needs is one file, and what each page of a face needs is one more. Left to
 * itself the bundler makes a file of each shared piece, and an office page asked for ninety of them, in five waves.
 */
const BASE = ['/main.ts']
const FACES = {
  office: ['/shell/office/OfficeFrame.vue', '/ui/ListPage.vue', '/ui/ThingPage.vue'],
  phone: ['/shell/phone/PhoneFrame.vue'],
  portal: ['/shell/portal/PortalFrame.vue'],
}

/** The groups of rolldown's code splitting. */
export function faces(src) {
  /** Module → the file it travels in; known once the graph is. */
  let files
  return [
    {
      debugName: 'faces',
      name: (id, graph) => (files ??= sorted(src, graph)).get(id),
      includeDependenciesRecursively: false,
    },
  ]
}

function sorted(src, graph) {
  const reached = (paths) => {
    const found = new Set()
    const walk = (id) => {
      const module = found.has(id) ? undefined : graph.getModuleInfo(id)
      if (!module) return
      found.add(id)
      // Copied: the graph answers with one list, filled anew at each question.
      const imported = [...module.importedIds]
      imported.forEach(walk)
    }
    paths.forEach((path) => walk(src + path))
    return found
  }
  const files = new Map()
  for (const [face, paths] of Object.entries(FACES)) {
    // What two faces need is asked for by most visits: it travels with the base.
    for (const id of reached(paths)) files.set(id, files.has(id) ? 'base' : face)
  }
  for (const id of reached(BASE)) files.set(id, 'base')
  return files
}
