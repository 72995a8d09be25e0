import type { Criterion } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { TrialFinding } from '../judge/judge-trial.js'
import { leversOf, type Lever, type Levers, type Position } from './levers.js'
import { stepsFor, takesMoreThan } from './search-steps.js'
import { isStillAgainst } from './still-against.js'
import { leastToTurn, turningLevers } from './turning.js'

/** A thing of the record that is otherwise. */
export interface Pull {
  readonly lever: Lever
  readonly position: Position
}

/**
 * Looks for the smallest sets of things that, being otherwise, leave nothing against some criteria of a trial. The record
 * is changed and the same rules are evaluated again, so there is no second logic.
 *
 * It is exact: whatever removes all violations turns every criterion that is still violated, and for that at least one
 * of certain things has to be otherwise. So only these are tried: first one of them, then two …
 */
export class CounterfactualSearch {
  /** false once the steps are used up */
  isComplete = true
  steps = 0
  readonly mostSteps: number
  private looks = 0
  private readonly tried = new Set<string>()
  private readonly numbers = new Map<Position, number>()
  private readonly found: TrialFinding
  private readonly criteria: readonly Criterion[]
  private readonly levers: Levers
  private readonly today: Evaluation
  private readonly evaluationOf: (facts: Facts) => Evaluation

  /**
   * @param criteria to be cleared
   * @param evaluationOf the same patient, on the screening date, with changed facts
   */
  constructor(
    found: TrialFinding,
    criteria: readonly Criterion[],
    today: Evaluation,
    evaluationOf: (facts: Facts) => Evaluation,
  ) {
    this.found = found
    this.levers = leversOf(
      criteria.map(({ rule }) => rule),
      today,
    )
    this.today = today
    this.evaluationOf = evaluationOf
    this.mostSteps = stepsFor(today.facts, found.trial.criteria.length)
    this.criteria = criteria.length > 1 ? this.fewestWaysFirst(criteria) : criteria
  }

  /**
   * The smallest sets, the nearest positions of each; empty where there is none.
   * @param most so many of them are enough
   */
  run(most = Infinity): readonly (readonly Pull[])[] {
    const sets = new Map<string, readonly Pull[]>()
    const against = this.criteria.filter((criterion) => isStillAgainst(this.found, criterion, this.today))
    let starts: readonly Start[] = against.slice(0, 1).map((first) => this.startFrom([], this.today, first))
    while (starts.length > 0 && sets.size === 0 && this.isComplete) starts = this.oneMore(starts, sets, most)
    return [...sets.values()].map((set) => set.toSorted((a, b) => byPlace([a], [b]))).toSorted(byPlace)
  }

  /** Whether there are steps left to look at every combination of these; where not, the search is broken off. */
  mayLookAt(rows: readonly (readonly Pull[])[]): boolean {
    const combinations = rows.reduce((product, { length }) => product * length, 1)
    if (this.looks + combinations <= this.mostSteps) return true
    this.isComplete = false
    return false
  }

  /** Whether nothing is against the criteria with these things otherwise. */
  removes(pulls: readonly Pull[]): boolean {
    this.looks += 1
    return this.against(this.changed(pulls)) === undefined
  }

  /** Pulls one lever more from every start: what is enough is kept, and from the rest a further one may be pulled. */
  private oneMore(starts: readonly Start[], sets: Map<string, readonly Pull[]>, most: number): readonly Start[] {
    const further: Start[] = []
    if (starts.every((start) => this.isTooFar(start))) {
      this.isComplete = false
      return further
    }
    for (const { facts, pulls, against } of waysOn(starts)) {
      const key = keyOf(pulls)
      if (sets.has(key) || this.wasTried(pulls)) continue
      if (sets.size >= most) break
      if (this.steps >= this.mostSteps) {
        this.isComplete = false
        break
      }
      this.steps += 1
      const evaluation = this.evaluationOf(facts())
      // mostly it is still the same one, and the others need no look
      const still = isStillAgainst(this.found, against, evaluation) ? against : this.against(evaluation)
      if (still === undefined) sets.set(key, pulls)
      else if (sets.size === 0) further.push(this.startFrom(pulls, evaluation, still))
    }
    return further
  }

  /** Whether the steps end before anything can be enough that goes on from a start. */
  private isTooFar({ against, evaluation, free }: Start): boolean {
    return takesMoreThan(this.mostSteps - this.steps, free.length, leastToTurn(against.rule, evaluation))
  }

  /** The same things in another order are the same record. */
  private wasTried(pulls: readonly Pull[]): boolean {
    const key = pulls
      .map(({ position }) => this.numberOf(position))
      .sort((a, b) => a - b)
      .join()
    if (this.tried.has(key)) return true
    this.tried.add(key)
    return false
  }

  private numberOf(position: Position): number {
    const known = this.numbers.get(position) ?? this.numbers.size
    this.numbers.set(position, known)
    return known
  }

  private startFrom(pulls: readonly Pull[], evaluation: Evaluation, against: Criterion): Start {
    const pulled = new Set(pulls.map(({ lever }) => lever.variable.key))
    const turning = turningLevers(against.rule, this.levers, evaluation)
    const free = turning.filter(({ variable }) => !pulled.has(variable.key))
    return { pulls, evaluation, against, free }
  }

  /** What few things clear is to be looked at first: of two things, one is then found at once, and not by trying all pairs. */
  private fewestWaysFirst(criteria: readonly Criterion[]): readonly Criterion[] {
    const waysOf = (criterion: Criterion): number => {
      if (!isStillAgainst(this.found, criterion, this.today)) return Infinity
      return turningLevers(criterion.rule, this.levers, this.today).reduce((sum, { ways }) => sum + ways.length, 0)
    }
    const counted = criteria.map((criterion) => ({ criterion, ways: waysOf(criterion) }))
    return counted
      .toSorted((a, b) => (a.ways < b.ways ? -1 : Number(a.ways > b.ways)))
      .map(({ criterion }) => criterion)
  }

  private changed(pulls: readonly Pull[]): Evaluation {
    if (pulls.length === 0) return this.today
    return this.evaluationOf(pulls.reduce((facts, { position }) => position.changed(facts), this.today.facts))
  }

  private against(evaluation: Evaluation): Criterion | undefined {
    return this.criteria.find((criterion) => isStillAgainst(this.found, criterion, evaluation))
  }
}

/** What is not enough: one criterion that is still against it, and the levers of which one at least has to be pulled for that. */
interface Start {
  readonly pulls: readonly Pull[]
  readonly evaluation: Evaluation
  readonly against: Criterion
  readonly free: readonly Lever[]
}

/** A start with one lever more. */
interface Way extends Pick<Start, 'pulls' | 'against'> {
  readonly facts: () => Facts
}

function* waysOn(starts: readonly Start[]): Iterable<Way> {
  for (const { pulls, evaluation, against, free } of starts) {
    for (const lever of free) {
      for (const position of lever.ways) {
        yield { pulls: [...pulls, { lever, position }], against, facts: () => position.changed(evaluation.facts) }
      }
    }
  }
}

/** Of two different sets of the same size. */
function byPlace(one: readonly Pull[], other: readonly Pull[]): number {
  return placesOf(one) < placesOf(other) ? -1 : 1
}

function placesOf(pulls: readonly Pull[]): string {
  return pulls.map(({ lever }) => String(lever.place).padStart(DIGITS, '0')).join(' ')
}

/** More than the places of any levers have. */
const DIGITS = 9

function keyOf(pulls: readonly Pull[]): string {
  const keys = pulls.map(({ lever }) => lever.variable.key)
  return keys.toSorted().join('\n')
}
