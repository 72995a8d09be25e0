import { both, FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Course } from '../time/course.js'
import { givenTruth, type DrugGiven } from './filter-truth.js'
import { courseOfDrug } from './drug-course.js'
import type { DrugsMeant } from './drugs-meant.js'

/** What a record has of the drugs that a rule means, whenever, how long and how much they were taken. */
export interface DrugsTaken {
  /** the courses that are, or may be, of these drugs, given as the rule asks */
  readonly courses: readonly CourseTaken[]
  /** whether some course is, or may be, of these drugs, however it was given, … */
  readonly isTold: boolean
  /** … and whether one surely is */
  readonly isNamed: boolean
  /** the drugs that are recorded as not taken, whichever they are */
  readonly absent: readonly DrugFact[]
}

/** A course that may count. */
export interface CourseTaken {
  readonly fact: DrugFact
  readonly course: Course
  /** whether it is of these drugs, and was given so: true or unknown */
  readonly truth: Truth
}

/** @param given how they must have been given */
export function drugsTaken(meant: DrugsMeant, given: DrugGiven, facts: Facts): DrugsTaken {
  const courses: CourseTaken[] = []
  const absent: DrugFact[] = []
  let isTold = false
  let isNamed = false
  for (const fact of facts.drugs.entries) {
    if (fact.status === 'absent') {
      absent.push(fact)
      continue
    }
    const identity = meant.includes(fact)
    if (identity === FALSE) continue
    isTold = true
    if (identity === TRUE) isNamed = true
    const truth = both(identity, givenTruth(fact, given))
    if (truth !== FALSE) courses.push({ fact, course: courseOfDrug(fact, facts), truth })
  }
  return { courses, isTold, isNamed, absent }
}
