export function faces(src: string): {
  debugName: string
  name: (id: string, graph: { getModuleInfo(id: string): { importedIds: readonly string[] } | null }) => string | undefined
  includeDependenciesRecursively: boolean
}[]
