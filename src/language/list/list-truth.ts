import type { Day } from '../../kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Fact } from '../../facts/fact.js'
import type { Facts, Listing } from '../../facts/facts.js'

type Entry = Fact & { readonly status?: string | undefined }

/** A question to a list as far as its truth goes, for every patient and day: nothing is made anew for each. */
export interface ListTruth<F extends Entry> {
  readonly listing: (facts: Facts) => Listing<F>
  /** those of the entries that can concern the question; all of them where this is missing */
  readonly among?: ((entries: readonly F[]) => readonly F[]) | undefined
  /** what an entry that is no absence says to it; undefined where it does not concern the question */
  readonly truthOf: (entry: F, facts: Facts, day: Day) => Truth | undefined
  /** how many entries must say so; one where this is missing */
  readonly times?: number | undefined
  /** of entries that say so, those that surely do not tell of one thing twice; missing where each counts */
  readonly distinct?: ((entries: readonly F[]) => readonly F[]) | undefined
  /** whether an entry is surely what is sought, without which a no is not believed, as under strict; missing where it is */
  readonly breaksSilence?: ((entry: F) => boolean) | undefined
  /** whether an entry that says yes is contradicted by one of the absent ones; missing where the list has no absences */
  readonly isDenied?: (entry: F, absent: readonly F[]) => boolean
  /** whether the absent entries, and those that say no, cover the whole question; missing where they never do */
  readonly isCovered?: (absent: readonly F[], facts: Facts, day: Day) => boolean
}

/** The truth of what `answerFromList` answers to the same question. */
export function truthFromList<F extends Entry>(question: ListTruth<F>, facts: Facts, day: Day): Truth {
  const { times = 1 } = question
  const { entries, listed } = question.listing(facts)
  let holding = 0
  let open = 0
  let isBelieved = !facts.strict && question.breaksSilence === undefined
  for (const entry of question.among?.(entries) ?? entries) {
    if (entry.status === 'absent') continue
    const truth = question.truthOf(entry, facts, day)
    if (truth === undefined) continue
    if (!facts.strict && question.breaksSilence?.(entry) === true) isBelieved = true
    if (truth === TRUE) holding += 1
    else if (truth === UNKNOWN) open += 1
  }
  if (holding >= times) return isDisputed(question, times, facts, day) ? UNKNOWN : TRUE
  if (holding + open >= times) return UNKNOWN
  if (listed && isBelieved) return FALSE
  return question.isCovered?.(entries.filter(isAbsent), facts, day) === true ? FALSE : UNKNOWN
}

/** Whether too few of the entries that say yes are left without those that an absent one contradicts, and those told twice. */
function isDisputed<F extends Entry>(question: ListTruth<F>, times: number, facts: Facts, day: Day): boolean {
  const { entries } = question.listing(facts)
  const absent = entries.filter(isAbsent)
  if (absent.length === 0 && question.distinct === undefined) return false
  const undisputed = entries.filter(
    (entry) =>
      !isAbsent(entry) && question.truthOf(entry, facts, day) === TRUE && question.isDenied?.(entry, absent) !== true,
  )
  return (question.distinct?.(undisputed) ?? undisputed).length < times
}

function isAbsent({ status }: Entry): boolean {
  return status === 'absent'
}
