import { formatDay } from '../../kernel/day.js'
import { listOf } from './resource.js'
import type { DraftEntry } from './draft.js'
import type { ListName } from '../reading/list-name.js'
import type { Mapping } from './mapping.js'
import { vocables } from './vocables.js'

/** The lists of which the most recent entry counts. */
const OF_A_DAY: ReadonlySet<ListName> = new Set(['labs', 'vitals', 'scores'])

/**
 * Gives the results of no day that stand beside dated ones of the same test the days that they may be of: all up to the as-of
 * date, so that one that says otherwise than the latest keeps it from deciding. One that stands alone stays without a day,
 * which is asked for.
 */
export function placeUndated({ draft, vocabulary, asOf }: Mapping): void {
  const results = [...draft.entries()].filter(({ list }) => OF_A_DAY.has(list))
  const undated = results.filter(({ entry }) => entry['date'] === undefined)
  if (undated.length === 0) return
  const { termsOf } = vocables.measurement(vocabulary)
  const testsOf = ({ entry }: DraftEntry): string[] => {
    const name = String(entry['name']).toLowerCase()
    const codes = listOf(entry['code']).map(String)
    const known = codes.flatMap((code) => vocabulary.analytes.findCode('loinc', code.replace(/^loinc:/u, ''))?.id ?? [])
    return [name, ...codes, ...known, ...termsOf(name).map(({ id }) => id)]
  }
  const dated = new Set(results.filter(({ entry }) => entry['date'] !== undefined).flatMap(testsOf))
  for (const one of undated) {
    if (testsOf(one).some((test) => dated.has(test))) draft.place(one, `../${formatDay(asOf)}`)
  }
}
