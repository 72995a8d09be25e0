import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import {
  areApart,
  doubtsOf,
  isDoubtedAlone,
  mayDiffer,
  type Choices,
  type Combination,
  type DatedPart,
} from './combination.js'
import { LastChoices } from './last-choices.js'
import { overlapOf, reaches, type Course } from '../time/course.js'
import type { Asked } from './together-finding.js'
import { possibleDays, unionOf, type Stretch } from './treated-time.js'

/**
 * The combinations that may have lasted long enough, each of itself; where none may, those that may one after the other.
 * Without those that tell nothing new.
 * @param possible the days that the combinations may share
 */
export function openRows(
  choices: Choices,
  drugs: Lexicon<DrugTerm>,
  possible: readonly Stretch[],
  { required, day }: Asked,
): readonly (readonly Combination[])[] {
  const isLong = ({ first, last }: Stretch): boolean => first <= day && reaches(first, Math.min(last, day), required)
  const alone = openCombinations(choices, drugs, isLong)
  if (alone.length > 0) return alone.map((one) => [one])
  return unionOf(possible, day)
    .filter(isLong)
    .map((row) =>
      openCombinations(choicesWithin(choices, row), drugs, ({ first }) => row.first <= first && first <= row.last),
    )
}

/** The courses of which some days may be in the row: of a combination that begins there they all are. */
function choicesWithin(choices: Choices, { first, last }: Stretch): Choices {
  return choices.map((parts) => parts.filter(({ course }) => course.startFirst <= last && first <= course.endLast))
}

/**
 * The combinations of which the days that they may share count, without those that tell nothing new: courses whose doubts
 * are told of, each beside others, are no news beside each other. Of hundreds of drugs that are not known by their names
 * any two may be what is sought, so that those that are no news are not even looked at. Where one entry would have to be
 * several drugs, it is told of in any case.
 */
export function openCombinations(
  choices: Choices,
  drugs: Lexicon<DrugTerm>,
  doesCount: (days: Stretch) => boolean,
): Combination[] {
  const found: Combination[] = []
  const told = new Set<DatedPart>()
  const isTold = (part: DatedPart): boolean => told.has(part) && isDoubtedAlone(part)
  const last = new LastChoices(choices.at(-1) ?? [], isTold)

  /** @param shared the days of those before */
  const chooseNext = (before: readonly DatedPart[], shared: Course | undefined): void => {
    const isLast = before.length === choices.length - 1
    const next = isLast ? last.beside(before, shared) : (choices[before.length] ?? [])
    for (const part of next) {
      const days = shared === undefined ? part.course : overlapOf(shared, part.course)
      const parts = [...before, part]
      if (days === undefined || !mayDiffer(parts)) continue
      if (!isLast) chooseNext(parts, days)
      else if (doesCount(possibleDays(days))) {
        if (areApart(parts)) for (const one of parts) told.add(one)
        found.push({ parts, shared: days, doubts: doubtsOf(parts, drugs) })
      }
    }
  }
  chooseNext([], undefined)
  return found
}
