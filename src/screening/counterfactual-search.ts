import type { Facts } from '../facts/facts.js'
import type { Criterion } from '../criteria/trial.js'
import type { Evaluation } from '../language/rule.js'
import { judgeCriterion, type CriterionFinding } from './judge-criterion.js'
import type { TrialFinding } from './judge-trial.js'
import { leversOf, type Lever, type Levers, type Position } from './levers.js'
import { turningLevers } from './turning.js'

/** How many changed records are looked at before the search ends and says so. */
const MOST_STEPS = 2_000

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
  private steps = 0
  private most = Infinity
  /** whether larger sets remain to be tried */
  private goesOn = true
  private readonly found: TrialFinding
  private readonly criteria: readonly Criterion[]
  private readonly levers: Levers
  private readonly today: Evaluation
  private readonly evaluationOf: (facts: Facts) => Evaluation
  /** criteria that the record leaves open as it is, because it contradicts itself */
  private readonly disputed: ReadonlySet<Criterion>
  private readonly sets = new Map<string, readonly Pull[]>()

  /**
   * @param criteria to be cleared, the violated ones first
   * @param evaluationOf the same patient, on the screening date, with changed facts
   */
  constructor(
    found: TrialFinding,
    criteria: readonly Criterion[],
    today: Evaluation,
    evaluationOf: (facts: Facts) => Evaluation,
  ) {
    this.found = found
    this.criteria = criteria
    this.levers = leversOf(
      criteria.map(({ rule }) => rule),
      today,
    )
    this.today = today
    this.evaluationOf = evaluationOf
    this.disputed = new Set(found.criteria.filter(isDisputed).map(({ criterion }) => criterion))
  }

  /**
   * The smallest sets, the nearest positions of each; empty where there is none.
   * @param most so many of them are enough
   */
  run(most = Infinity): readonly (readonly Pull[])[] {
    this.most = most
    for (let size = 1; this.goesOn && this.sets.size === 0 && this.isComplete; size += 1) {
      this.goesOn = false
      this.pull([], size)
    }
    return [...this.sets.values()]
  }

  /** Whether nothing is against the criteria with these things otherwise. */
  removes(pulls: readonly Pull[]): boolean {
    return this.against(this.changed(pulls)) === undefined
  }

  private pull(pulls: readonly Pull[], size: number): void {
    if (this.sets.size >= this.most || (pulls.length === size && this.sets.has(keyOf(pulls)))) return
    if (this.steps >= MOST_STEPS) {
      this.isComplete = false
      return
    }
    this.steps += 1
    const evaluation = this.changed(pulls)
    const against = this.against(evaluation)
    if (against === undefined) {
      this.sets.set(keyOf(pulls), pulls)
      return
    }
    const pulled = new Set(pulls.map(({ lever }) => lever.variable.key))
    const free = turningLevers(against.rule, this.levers, evaluation).filter(
      ({ variable }) => !pulled.has(variable.key),
    )
    if (pulls.length === size) {
      this.goesOn ||= free.length > 0
      return
    }
    for (const lever of free) {
      for (const position of lever.ways) this.pull([...pulls, { lever, position }], size)
    }
  }

  private changed(pulls: readonly Pull[]): Evaluation {
    if (pulls.length === 0) return this.today
    return this.evaluationOf(pulls.reduce((facts, { position }) => position.changed(facts), this.today.facts))
  }

  private against(evaluation: Evaluation): Criterion | undefined {
    return this.criteria.find((criterion) => this.isAgainst(judgeCriterion(this.found.trial, criterion, evaluation)))
  }

  /** A change that only makes the record contradict itself removes nothing. */
  private isAgainst(judged: CriterionFinding): boolean {
    return judged.outcome === 'violated' || (isDisputed(judged) && !this.disputed.has(judged.criterion))
  }
}

function isDisputed({ finding }: CriterionFinding): boolean {
  return finding.needs.some(({ kind }) => kind === 'conflict')
}

function keyOf(pulls: readonly Pull[]): string {
  const keys = pulls.map(({ lever }) => lever.variable.key)
  return keys.toSorted().join('\n')
}
