import type { DrugFact } from '../../facts/fact.js'
import { grouped } from '../../kernel/grouped.js'
import type { Course } from '../time/course.js'
import { areApart, isInDoubt, type DatedPart } from './combination.js'

/**
 * The courses of the last drug of combinations. Beside others that are told of, those that are told of are no news where any
 * of them is in doubt: they are left out without a look at each, for there are as many combinations as pairs of courses.
 */
export class LastChoices {
  private readonly parts: readonly DatedPart[]
  private readonly isTold: (part: DatedPart) => boolean
  private readonly placeOf: ReadonlyMap<DatedPart, number>
  private readonly ofFact: ReadonlyMap<DrugFact, readonly DatedPart[]>
  private readonly sure: readonly DatedPart[]
  private untold: readonly DatedPart[]

  /** @param isTold whether the doubts of a course are told of; it stays so */
  constructor(parts: readonly DatedPart[], isTold: (part: DatedPart) => boolean) {
    this.parts = parts
    this.isTold = isTold
    this.placeOf = new Map(parts.map((part, place) => [part, place]))
    this.ofFact = grouped(parts, ({ fact }) => fact)
    this.sure = parts.filter((part) => !isInDoubt(part))
    this.untold = parts
  }

  /**
   * Those that tell something new beside the others, in order; what is told of while they are gone through counts.
   * @param shared the days of the others: what has none of them is left out
   */
  *beside(others: readonly DatedPart[], shared: Course | undefined): Iterable<DatedPart> {
    const isApart = areApart(others)
    let place = 0
    for (const part of this.parts) {
      if (isApart && others.every((other) => this.isTold(other))) break
      place += 1
      if (mayMeet(part.course, shared)) yield part
    }
    if (place < this.parts.length) yield* this.newBeside(others, shared, place)
  }

  /** The same, from a place on, where all the others are told of. */
  private newBeside(others: readonly DatedPart[], shared: Course | undefined, from: number): readonly DatedPart[] {
    this.untold = this.untold.filter((part) => !this.isTold(part))
    const ofTheirs = others.flatMap(({ fact }) => this.ofFact.get(fact) ?? [])
    const surely = others.some(isInDoubt) ? [] : this.sure
    const news = [this.untold, ofTheirs, surely].flatMap((some) =>
      some.filter((part) => this.at(part) >= from && mayMeet(part.course, shared)),
    )
    return [...new Set(news)].sort((a, b) => this.at(a) - this.at(b))
  }

  private at(part: DatedPart): number {
    return Number(this.placeOf.get(part))
  }
}

/** Whether two courses may have a day in common: the same as that they overlap, without making what they share. */
function mayMeet(course: Course, shared: Course | undefined): boolean {
  return shared === undefined || (course.startFirst <= shared.endLast && shared.startFirst <= course.endLast)
}
