import { FALSE, TRUE, truthOf, type Truth } from '../../kernel/truth.js'
import type { NumberClaim } from '../../language/rule/claim.js'
import type { Rule } from '../../language/rule/rule.js'
import { claimOf } from './claims.js'
import { implies } from './implies.js'
import { accepts, samplesOf } from './number-line.js'

/** What some rules are, all decided, for one and the same patient. */
export type World = ReadonlyMap<Rule, Truth>

/** How some rules can come out together. */
export interface Worlds {
  /** rules that are about the same number come out together: for each such group, and each other rule, the ways */
  readonly axes: readonly (readonly World[])[]
  /** whether a way of every axis, or of some, fit together */
  readonly allows: (world: World) => boolean
}

/** Every world that there can be for these rules, and perhaps some that cannot. Rules about the same number see the same one. */
export function worldsOf(rules: readonly Rule[]): Worlds {
  return { axes: axesOf(rules).map(worldsOfAxis), allows: consistencyOf(rules) }
}

/** Whether a world, or a part of one, goes together: what implies something else is never true where that is false. */
export function consistencyOf(rules: readonly Rule[]): Worlds['allows'] {
  const implied = rules.flatMap((one) =>
    rules.filter((other) => other !== one && isImplied(one, other)).map((other) => ({ one, other })),
  )
  return (world) => implied.every(({ one, other }) => world.get(one) !== TRUE || world.get(other) !== FALSE)
}

/** Whether the one rule tells something about the other. */
export function areRelated(one: Rule, other: Rule): boolean {
  return axisOf(one) === axisOf(other) || isImplied(one, other) || isImplied(other, one)
}

function isImplied(one: Rule, other: Rule): boolean {
  const [claim, otherClaim] = [claimOf(one), claimOf(other)]
  return claim !== undefined && otherClaim !== undefined && implies(claim, otherClaim)
}

/** The number that a rule is about, with the results that count; else the rule itself. */
function axisOf(rule: Rule): string | Rule {
  const claim = claimOf(rule)
  if (claim?.kind !== 'number') return rule
  const { of, among } = claim
  return among.kind === 'one' ? of : `${of} of any ${JSON.stringify(among.window)}`
}

function axesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const axes = new Map<string | Rule, Rule[]>()
  for (const rule of rules) axes.set(axisOf(rule), [...(axes.get(axisOf(rule)) ?? []), rule])
  return [...axes.values()]
}

function worldsOfAxis(rules: readonly Rule[]): readonly World[] {
  const numbers = rules.map(claimOf).filter((claim): claim is NumberClaim => claim?.kind === 'number')
  const [first, ...others] = numbers
  const rows = first === undefined ? [[true], [false]] : rowsOf([first, ...others])
  return rows.map((row) => new Map(rules.map((rule, index) => [rule, truthOf(row[index] === true)])))
}

/** For every number that there can be, or every collection of results, which of the claims hold. */
function rowsOf(claims: readonly [NumberClaim, ...NumberClaim[]]): readonly (readonly boolean[])[] {
  const rows = samplesOf(claims).map((sample) => claims.map((claim) => accepts(claim, sample)))
  return claims[0].among.kind === 'one' ? distinct(rows) : together(distinct(rows))
}

/** Of several results each claim needs one only: the rows of all collections of them. */
function together(rows: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  return rows.reduce<readonly (readonly boolean[])[]>(
    (collections, row) =>
      distinct([
        ...collections,
        row,
        ...collections.map((known) => known.map((holds, index) => holds || row[index] === true)),
      ]),
    [],
  )
}

function distinct(rows: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()]
}
