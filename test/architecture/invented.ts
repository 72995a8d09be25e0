import type { Law } from './law.js'

/** What a law finds in invented files, given as path and text: `path:line what` for each violation. */
export function broken(law: Law, texts: Record<string, string>): string[] {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  return law.violations(files).map(({ path, line, found }) => `${path}:${line} ${found}`)
}
