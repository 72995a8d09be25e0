import type { Sink, World } from '../world.js'
import { wantsColor } from './color.js'

const PIPED = 80
const NARROWEST = 40
/** Longer lines are hard to follow back to the start of the next. */
const WIDEST = 100

/** How wide a text may be on a sink. A terminal that does not know its own width says that it is 0. */
export function columnsFor({ columns = 0 }: Sink): number {
  return columns === 0 ? PIPED : Math.min(WIDEST, Math.max(NARROWEST, columns))
}

/** Width and colour of what is printed; a file and a pipe get the same plain page on every machine. */
export function pageFor(world: World, given: { readonly color: boolean; readonly toFile: boolean }): PageOptions {
  if (given.toFile) return { columns: PIPED, color: false }
  return { columns: columnsFor(world.output), color: wantsColor(world, world.output, given.color) }
}

export interface PageOptions {
  readonly columns: number
  readonly color: boolean
}
