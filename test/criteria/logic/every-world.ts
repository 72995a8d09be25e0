import { worldsOf, type World } from '../../../src/criteria/logic/worlds.js'
import type { Rule } from '../../../src/language/rule/rule.js'

/** All worlds of some rules, one by one. */
export function everyWorld(rules: readonly Rule[]): World[] {
  const { axes, allows } = worldsOf(rules)
  return axes.reduce<World[]>(
    (worlds, ways) => worlds.flatMap((world) => ways.map((way): World => new Map([...world, ...way]))).filter(allows),
    [new Map()],
  )
}
