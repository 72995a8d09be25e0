import type * as z from 'zod'
import { nearest } from '../kernel/nearest.js'
import { TRUE } from '../kernel/truth.js'
import { Units } from '../facts/quantity/unit.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { decided } from './rule/finding.js'
import { operators } from './operators.js'
import { ownersOf } from './rule/owners.js'
import { ruleOf, within } from './rule/rule-of.js'
import { SchemaProblem, type Operator } from './rule/operator.js'
import type { Compiler, Part, Remark, Rule, Setting } from './rule/rule.js'

/** Something wrong with a rule, at a path within the rule that was compiled. */
export type RuleProblem =
  | { readonly path: readonly PropertyKey[]; readonly error: z.ZodError; readonly keys: readonly string[] }
  | {
      readonly path: readonly PropertyKey[]
      readonly of: 'key' | 'value'
      readonly message: string
      readonly remedy?: string
    }

/** How a rule was compiled, so that it can be compiled again without looking for what is wrong: see `restorer`. */
export interface RuleRecord {
  readonly operator: string
  readonly setting: Setting
  /** the slots of the rules inside it, in the order in which it asks for them */
  readonly parts: readonly number[]
  /** the slot of the first rule that differs from it in nothing but its owners; undefined where it has none */
  readonly unowned: number | undefined
  /** what the schema of its operator makes of it; undefined where that is the rule as it stands */
  readonly args: unknown
  /** the ids of what it seeks in the vocabulary, of each time that it does so */
  readonly sought: readonly (readonly string[])[]
}

class Refusal extends Error {
  readonly path: readonly PropertyKey[]
  readonly remedy: string | undefined

  constructor(path: readonly PropertyKey[], message: string, remedy: string | undefined) {
    super(message)
    this.path = path
    this.remedy = remedy
  }
}

const byName: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.name, operator]))

/** Stands where a rule could not be compiled; it is never evaluated, because its problems stop the load. */
const BROKEN = { operator: '', words: '', evaluate: () => decided(TRUE, { clauses: () => [] }) }

interface Compiled {
  readonly body: Omit<Rule, 'slot' | 'unowned'>
  /** what the schema of its operator made of the rule */
  readonly args?: unknown
  readonly sought: readonly (readonly string[])[]
}

/**
 * Compiles the rules of all trials. Equal rules – same operator, same arguments, same setting where it matters – become
 * one rule with one slot. This is the language's only recursion: operators are handed `child` and never import it.
 */
export class RuleCompiler {
  readonly problems: RuleProblem[] = []
  /** the names of the questions that have one */
  readonly questions = new Set<string>()
  private readonly vocabulary: Vocabulary
  private readonly units: Units
  private readonly records: RuleRecord[] | undefined
  private readonly known = new Map<string, Rule>()
  /** the slot of the first of those rules that differ in nothing but their owners */
  private readonly unowned = new Map<string, number>()

  /** @param records is told how each rule in which nothing is wrong was compiled, in the order of their slots */
  constructor(vocabulary: Vocabulary, records?: RuleRecord[]) {
    this.vocabulary = vocabulary
    this.records = records
    this.units = new Units(vocabulary.unitAliases)
  }

  /** How many different rules there are: slots run from 0 to below it. */
  get size(): number {
    return this.known.size
  }

  /**
   * @param rule the rule as parsed from YAML
   * @param path where it stands, for the problems
   */
  compile(rule: unknown, setting: Setting, path: readonly PropertyKey[]): Rule {
    const written = JSON.stringify(rule)
    const common = `${written}${JSON.stringify([setting.anchor, setting.valid])}`
    const owners = ownersOf(rule, written, setting)
    const key = owners.length === 0 ? common : `${common}${JSON.stringify(owners)}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const problems = this.problems.length
    const { body, args, sought } = this.bodyOf(rule, setting, path)
    const name = questionName(rule)
    if (name !== undefined) this.questions.add(name)
    const slot = this.known.size
    const unowned = owners.length === 0 ? undefined : (this.unowned.get(common) ?? slot)
    const compiled = ruleOf(slot, unowned, body)
    // a rule with a problem is compiled anew wherever it stands, so that each place is reported
    if (this.problems.length > problems) return compiled
    this.known.set(key, compiled)
    if (unowned === slot) this.unowned.set(common, slot)
    const parts = (compiled.parts ?? []).map((part) => part.rule.slot)
    const kept = JSON.stringify(args) === written ? undefined : args
    this.records?.push({ operator: compiled.operator, setting, parts, unowned, args: kept, sought })
    return compiled
  }

  private bodyOf(rule: unknown, setting: Setting, path: readonly PropertyKey[]): Compiled {
    const operator = this.operatorOf(rule, path)
    if (operator === undefined) return { body: BROKEN, sought: [] }
    const parts: Part[] = []
    let args: unknown
    const remarks: Remark[] = []
    const sought: (readonly string[])[] = []
    const compiler: Compiler = {
      vocabulary: this.vocabulary,
      units: this.units,
      setting,
      child: (within, part, role) => {
        const child = this.compile(part, setting, [...path, ...within])
        parts.push({ path: within, rule: child, ...(role === undefined ? {} : { role }) })
        return child
      },
      refuse: (within, message, remedy) => {
        throw new Refusal(within, message, remedy)
      },
      remark: (remark) => {
        remarks.push(remark)
      },
      onValid: (valid) => {
        args = valid
      },
      onSought: (ids) => {
        sought.push(ids)
      },
    }
    try {
      const body = { operator: operator.name, ...operator.compile(rule, compiler), ...within(parts, remarks) }
      return { body, args, sought }
    } catch (problem) {
      if (problem instanceof SchemaProblem) {
        this.problems.push({ path, error: problem.error, keys: problem.keys })
      } else if (problem instanceof Refusal) {
        this.refuse([...path, ...problem.path], 'value', problem.message, problem.remedy)
      } else throw problem
      return { body: BROKEN, sought }
    }
  }

  private operatorOf(rule: unknown, path: readonly PropertyKey[]): Operator | undefined {
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
      this.refuse(
        path,
        'value',
        'a rule is a map with an operator as its key',
        'for example: { age: { at-least: 18 } }',
      )
      return undefined
    }
    const keys = Object.keys(rule)
    const named = keys.flatMap((key) => byName.get(key) ?? [])
    // `at-least` is also the bound of a number, so it is the operator only where no other one stands beside it
    const [operator, second] = named.length > 1 ? named.filter(({ name }) => name !== 'at-least') : named
    if (operator === undefined) {
      const [first] = keys
      const meant = keys.map((key) => nearest(key, byName.keys())).find((name) => name !== undefined)
      const remedy = meant === undefined ? `one of: ${[...byName.keys()].join(', ')}` : `did you mean '${meant}'?`
      if (first === undefined) this.refuse(path, 'value', 'a rule needs an operator', remedy)
      else this.refuse([...path, first], 'key', `'${first}' is not an operator`, remedy)
      return undefined
    }
    if (second !== undefined) {
      const message = `a rule has one operator; here are '${operator.name}' and '${second.name}'`
      this.refuse([...path, second.name], 'key', message, 'put each into a rule of its own under all or any')
      return undefined
    }
    return operator
  }

  private refuse(path: readonly PropertyKey[], of: 'key' | 'value', message: string, remedy: string | undefined): void {
    this.problems.push({ path, of, message, ...(remedy === undefined ? {} : { remedy }) })
  }
}

/** Whether the rule says no where nothing is recorded, and nothing of it. */
export function ignoresSilence(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && 'silence' in rule && rule.silence === 'ignored'
}

/** Whether the rule is a question and nothing else. */
export function isQuestion(rule: unknown): rule is { readonly ask: unknown; readonly name?: unknown } {
  return typeof rule === 'object' && rule !== null && 'ask' in rule
}

function questionName(rule: unknown): string | undefined {
  return isQuestion(rule) && typeof rule.name === 'string' ? rule.name : undefined
}
