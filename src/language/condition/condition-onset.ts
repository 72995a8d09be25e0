import type { Day } from '../../kernel/day.js'
import { lowest } from '../../kernel/extremes.js'
import type { Facts } from '../../facts/facts.js'
import { begunOf } from './condition-begun.js'
import { formatCourse } from '../time/course.js'
import type { Evidence } from '../rule/finding.js'
import type { Compiler } from '../rule/rule.js'
import { seek } from '../rule/seek.js'

/** The day on which a condition that goes on began, as far as the record tells. */
export interface Onset {
  /** the first possible day of life where it is not recorded, or minus infinity where that is not known either */
  readonly first: Day
  /** the day of the record where it is not recorded */
  readonly last: Day
  readonly evidence: readonly Evidence[]
}

/** Conditions as a rule names them, for the sake of their onset. */
export interface Begun {
  /** `lupus nephritis or glomerular disease` */
  readonly what: string
  readonly onsetIn: (facts: Facts) => Onset
}

/** @param path of the names within the rule */
export function compileOnset(
  names: string | readonly string[],
  path: readonly PropertyKey[],
  compiler: Compiler,
): Begun {
  const sought = seek(names, compiler.vocabulary.conditions, 'condition', path, compiler)
  return {
    what: sought.what,
    onsetIn: ({ conditions, asOf, birth }) => {
      // an earlier episode that is over is another one: its treatment is not that of the one that goes on
      const begun = conditions.entries.filter(
        (fact) =>
          fact.status !== 'absent' && fact.status !== 'resolved' && fact.end === undefined && sought.includes(fact),
      )
      const onsets = begun.map(
        (fact) => begunOf(fact, { birth }) ?? { first: birth?.on.first ?? -Infinity, last: asOf },
      )
      return {
        first: onsets.length === 0 ? -Infinity : lowest(onsets.map(({ first }) => first)),
        last: Math.min(asOf, ...onsets.map(({ last }) => last)),
        evidence: begun.map((fact) => ({
          fact,
          value: fact.onset === undefined ? 'onset not recorded' : formatCourse(fact.onset, undefined, true),
        })),
      }
    },
  }
}
