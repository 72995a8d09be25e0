import { counted } from '../wording/wording.js'

/** Resources of an export that are of no patient, all for the same reason. */
interface Stray {
  readonly type: string
  /** a clause that fits behind them */
  readonly why: string
  readonly count: number
  /** where the first of them stands */
  readonly at: string
  /** whether they may be of any of the patients all the same */
  readonly mayBeTheirs: boolean
}

const OPEN = 'what it says is left open for every patient: write whose it is, or take it out if it is of none of them'

/**
 * What an export has that went to no patient, in lines for the terminal.
 * @param unread type → how many resources are of a type that is not read
 */
export function exportNotes(name: string, unread: ReadonlyMap<string, number>, strays: readonly Stray[]): string[] {
  const types = [...unread].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${type} ${count}`)
  return [
    ...strays.map(({ type, why, count, at, mayBeTheirs }) => {
      const each = count === 1 ? why : `each ${why}`
      const told = `${counted(count, type, type)} of nobody: ${each} (${count === 1 ? '' : 'first '}${at})`
      return mayBeTheirs ? `${told}; ${OPEN}` : told
    }),
    ...(types.length === 0 ? [] : [`not read of ${name}, for nothing in them is asked for: ${types.join(', ')}`]),
  ]
}
