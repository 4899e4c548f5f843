// Vitest 5 reports failures with Map.groupBy, which Node 20 lacks: without it a red test ends as a TypeError that names nothing.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    if (groups.has(key)) groups.get(key).push(item)
    else groups.set(key, [item])
  }
  return groups
}
