import { isOpen, type Chart } from './chart.js'
import type { ListName } from './patient.js'
import { isKindOf, termOf, type TableName } from './terms.js'
import { some, type Truth } from './truth.js'

interface Question<T> {
  readonly listName: ListName
  readonly table: TableName
  readonly nameOf: (entry: T) => string | undefined
  /** recorded as not there */
  readonly isAbsent: (entry: T) => boolean
  /** what an entry that is there says */
  readonly truthOf: (entry: T) => Truth
  /** what the answer is made of: by default, that any of the entries is it */
  readonly combine?: (truths: readonly Truth[]) => Truth
  readonly asked: readonly string[]
  /** a recorded no to one of what is asked */
  readonly isDenial: (entry: T, asked: string) => boolean
}

/**
 * What a list says: that its entries are it; or else nothing, which is an assumed no – unless nothing may be assumed, or
 * the list is not there at all. What is recorded both as there and as absent is unknown.
 */
export function fromList<T>(
  list: readonly T[] | undefined,
  chart: Pick<Chart, 'strict' | 'patient'>,
  question: Question<T>,
): Truth {
  if (list === undefined) return 'unknown'
  const { truthOf, isAbsent, asked, isDenial, combine = some } = question
  const absent = list.filter(isAbsent)
  const truths = list
    .filter((entry) => !isAbsent(entry))
    .map((entry): Truth => {
      const truth = truthOf(entry)
      return truth === 'true' && absent.some((other) => isContradicted(entry, other, question)) ? 'unknown' : truth
    })
  const answer = combine(truths)
  const isRecorded = asked.every((one) => list.some((entry) => isDenial(entry, one)))
  return answer === 'false' && isOpen(chart, question.listName) && !isRecorded ? 'unknown' : answer
}

function isContradicted<T>(entry: T, absent: T, { table, nameOf }: Question<T>): boolean {
  const [name, other] = [nameOf(entry), nameOf(absent)]
  if (name === undefined || other === undefined) return false
  const [term, above] = [termOf(table, name), termOf(table, other)]
  return term !== undefined && above !== undefined && isKindOf(table, term, above)
}
