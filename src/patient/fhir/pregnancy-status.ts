import { normalised } from '../../facts/name.js'
import { quoted } from '../quote.js'
import { hasCode } from './code-system.js'
import type { Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import type { Located } from './resource.js'
import type { ResultValue } from './result-value.js'
import { nameOf } from './words.js'

/** What an Observation says of a day. */
interface StatusObservation {
  readonly concept: Concept | undefined
  readonly value: ResultValue | undefined
  /** the value, where it is a concept */
  readonly answer: Concept | undefined
  readonly date: string | undefined
}

/** LOINC 82810-3 "Pregnancy status", which US Core and the International Patient Summary use, and 11449-6, as reported. */
const STATUS = ['82810-3', '11449-6']

/** "Pregnant" in SNOMED CT and among the answers of LOINC. */
const PREGNANT = ['77386006', 'LA15173-0']
const PREGNANT_WORDS: ReadonlySet<string> = new Set(['pregnant', 'positive', 'yes', 'true'])

/**
 * Reads an Observation of the pregnancy status. Pregnant on a day counts as a positive test of that day, of no specimen: a
 * later test, or the time, overtakes it. That she is not pregnant is no test, and is left out.
 * @returns whether it is one
 */
export function addPregnancyStatus(
  { concept, value, answer, date }: StatusObservation,
  located: Located,
  { draft }: Mapping,
): boolean {
  if (value === undefined || !hasCode(concept, ...STATUS)) return false
  const { path } = located
  const written = String(value.value)
  if (!hasCode(answer, ...PREGNANT) && !PREGNANT_WORDS.has(normalised(written))) {
    draft.leaveOut(located, `says ${quoted(written)}, which is no pregnancy test`, nameOf(concept))
    return true
  }
  draft.warn([...path, ...value.at], 'pregnant on a day counts as a positive pregnancy test of that day')
  draft.add('labs', { name: 'pregnancy test', value: 'positive', date }, path, { name: ['code'], value: value.at })
  draft.count('Observation')
  return true
}
