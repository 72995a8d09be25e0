import { importsOf, target } from './imports.js'
import type { Law, SourceFile, Violation } from './law.js'

export const cycles: Law = {
  name: 'no file imports itself by way of others',
  because:
    'Files in a circle can only be understood, tested and loaded all at once. Give what both need a file of its own, ' +
    'or hand one to the other as an argument; recursion has one owner.',
  violations: (files) => {
    const graph = new Map(files.map((file) => [file.path, edges(file)]))
    return [...graph.keys()].flatMap((path) => circle(graph, path))
  },
}

type Edges = ReadonlyMap<string, number>

/** The project files that a file imports, each with its line. */
function edges(file: SourceFile): Edges {
  const found = new Map<string, number>()
  for (const { specifier, line } of importsOf(file)) {
    const path = target(file.path, specifier)
    if (path !== undefined) found.set(path, line)
  }
  return found
}

/** The shortest way from a file back to itself, told once: at the first of its files by name. */
function circle(graph: ReadonlyMap<string, Edges>, start: string): Violation[] {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const path of queue) {
    for (const next of graph.get(path)?.keys() ?? []) {
      if (next === start) return tell(graph, wayTo(path, start, cameFrom))
      if (next < start || cameFrom.has(next)) continue
      cameFrom.set(next, path)
      queue.push(next)
    }
  }
  return []
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let path = end; path !== start;) {
    path = cameFrom.get(path) ?? start
    way.unshift(path)
  }
  return way
}

function tell(graph: ReadonlyMap<string, Edges>, way: readonly string[]): Violation[] {
  const [start = '', second = start] = way
  return [{ path: start, line: graph.get(start)?.get(second) ?? 1, found: [...way, start].join(' > ') }]
}
