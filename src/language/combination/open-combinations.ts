import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import {
  combinationsOf,
  isDoubtedAlone,
  isInDoubt,
  sharedBy,
  type Choices,
  type Combination,
  type DatedPart,
} from './combination.js'
import { reaches } from '../time/course.js'
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
    .map((row) => openCombinations(choices, drugs, ({ first }) => row.first <= first && first <= row.last))
}

/**
 * The combinations of which the days that they may share count, without those that tell nothing new: courses whose doubts
 * are told of, each beside others, are no news beside each other. Of hundreds of drugs that are not known by their names
 * any two may be what is sought. Where one entry would have to be several drugs, it is told of in any case.
 */
export function openCombinations(
  choices: Choices,
  drugs: Lexicon<DrugTerm>,
  doesCount: (days: Stretch) => boolean,
): Combination[] {
  const told = new Set<DatedPart>()
  const isTold = (part: DatedPart): boolean => told.has(part) && isDoubtedAlone(part)
  return combinationsOf(choices, drugs, (parts) => {
    const areApart = parts.every(({ fact }, index) => parts.findIndex((part) => part.fact === fact) === index)
    if (areApart && parts.every(isTold) && parts.some(isInDoubt)) return false
    const shared = sharedBy(parts)
    if (shared === undefined || !doesCount(possibleDays(shared))) return false
    if (areApart) for (const part of parts) told.add(part)
    return true
  })
}
