/** There are more ways than can be tried, and those that were tried do not tell the answer. */
export class TooManyWays extends Error {}

/** So many are all tried, */
const ALL = 50_000
/** and of more so many, wherever they lie among them. */
const SOME = 2000

/**
 * One of each, in every way. Of too many to try come some, of which two that disagree answer the question.
 * @throws TooManyWays where the question is not answered by then
 */
export function* everyWay<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const count = choices.reduce((product, { length }) => product * length, 1)
  if (count > ALL) {
    const chance = chances()
    for (let tried = 0; tried < SOME; tried += 1) yield choices.flatMap((some) => some.slice(...oneOf(some, chance())))
    throw new TooManyWays()
  }
  for (let way = 0; way < count; way += 1) yield wayOf(choices, way)
}

function wayOf<T>(choices: readonly (readonly T[])[], way: number): T[] {
  let rest = way
  return choices.flatMap((some) => {
    const index = rest % some.length
    rest = Math.floor(rest / some.length)
    return some.slice(index, index + 1)
  })
}

function oneOf({ length }: { readonly length: number }, chance: number): [number, number] {
  const index = Math.floor(chance * length)
  return [index, index + 1]
}

/** Numbers from 0 to 1, the same each time: by the generator of Park and Miller. */
function chances(): () => number {
  let last = 20_251
  return () => {
    last = (last * 48_271) % 2_147_483_647
    return last / 2_147_483_647
  }
}
