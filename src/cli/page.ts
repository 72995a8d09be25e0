import { wantsColor } from './color.js'
import type { World } from './world.js'

const PIPED = 80
const NARROWEST = 40
/** Longer lines are hard to follow back to the start of the next. */
const WIDEST = 100

/** Width and colour of what is printed; a file and a pipe get the same plain page on every machine. */
export function pageFor(world: World, given: { readonly color: boolean; readonly toFile: boolean }): PageOptions {
  if (given.toFile) return { columns: PIPED, color: false }
  const columns = Math.min(WIDEST, Math.max(NARROWEST, world.output.columns ?? PIPED))
  return { columns, color: wantsColor(world, world.output, given.color) }
}

export interface PageOptions {
  readonly columns: number
  readonly color: boolean
}
