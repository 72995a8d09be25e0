import type { Day } from '../../kernel/day.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import type { Sought } from '../sought/sought.js'
import { choicesOf, doubtsOf, isInDoubt, mayDiffer, type Choices, type Ground, type Part } from './combination.js'
import { daysTogether } from './days-together.js'
import { certainDays, possibleDays, unionOf, type Stretch, type Treatment } from './treated-time.js'

/** The days up to some day on which drugs were taken, in order and without overlaps. */
export interface Taken extends Treatment {
  /** those that would be certain if nothing that is recorded as absent contradicted them; missing where they are the same */
  readonly undisputed?: readonly Stretch[]
}

/** The days up to `day` on which all of the drugs were, or may have been, taken together. */
export function takenTogether(sought: readonly Sought<DrugTerm>[], ground: Ground, day: Day): Taken {
  const choices = choicesOf(sought, ground)
  // mostly one of the drugs was not taken at all
  if (choices.some((parts) => parts.length === 0)) return { certain: [], possible: [] }
  const { sure, undenied } = sureOf(choices, absentOf(ground.entries))
  const certainlyIn = (some: Choices): readonly Stretch[] => {
    const days = daysTogether(some, certainDays, (parts) => isSure(parts, ground.drugs), day)
    return unionOf(days, day)
  }
  const certain = certainlyIn(undenied)
  const possible = daysTogether(choices, (course) => [possibleDays(course)], mayDiffer, day)
  const isDenied = sure.some((parts, index) => parts.length !== undenied[index]?.length)
  return {
    certain,
    possible: unionOf(possible, day),
    ...(isDenied ? { undisputed: certainlyIn(sure) } : {}),
  }
}

/** The choices that are in no doubt, and those of them that nothing recorded as absent contradicts. */
export function sureOf(
  choices: Choices,
  absent: readonly DrugFact[],
): { readonly sure: Choices; readonly undenied: Choices } {
  const sure = choices.map((parts) => parts.filter((part) => !isInDoubt(part)))
  if (absent.length === 0) return { sure, undenied: sure }
  const undenied = sure.map((parts) => parts.filter((part) => part.sought.denying(part.fact, absent).length === 0))
  return { sure, undenied }
}

/** Whether parts surely are a combination, each of a drug of its own. */
export function isSure(parts: readonly Part[], drugs: Lexicon<DrugTerm>): boolean {
  return mayDiffer(parts) && doubtsOf(parts, drugs).length === 0
}

export function absentOf(entries: readonly DrugFact[]): readonly DrugFact[] {
  return entries.filter(({ status }) => status === 'absent')
}
