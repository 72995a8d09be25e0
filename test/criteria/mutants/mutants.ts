import type { Day } from '../../../src/kernel/day.js'
import { parseDuration, formatDuration } from '../../../src/kernel/duration.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import type { Rule, Setting } from '../../../src/language/rule/rule.js'
import { compileTrial } from '../../../src/criteria/compile-trial.js'
import { SECTIONS } from '../../../src/criteria/items.js'
import type { CriterionFile } from '../../../src/criteria/schema.js'
import type { Criterion, Section } from '../../../src/criteria/trial.js'
import type { Vocabulary } from '../../../src/facts/lexicon/vocabulary.js'
import { replaced, type Path } from './mutation.js'
import { mutators } from './mutators.js'
import type { Subject } from './subject.js'
import { dayOff } from './windows.js'

/** A trial with one fault in it. */
export interface Mutant {
  /** where the fault is: `E6 rule.any.0.within` */
  readonly place: string
  /** what it is: `3 months + 1 day` */
  readonly change: string
  /** the criteria that are no longer as they were, for a patient who is screened on the day; undefined where a rule is refused */
  readonly criteriaOn: (day: Day) => readonly Criterion[] | undefined
  /** the trial file with the fault in it, for the lint; undefined where that would see its form alone */
  readonly fileOn?: (day: Day) => unknown
}

/** The mutants of one criterion, or those of the defaults of a trial. Their rules share the slots of one compiler. */
export interface Family {
  readonly compiler: RuleCompiler
  readonly mutants: readonly Mutant[]
}

/** Every mutant of a trial, criterion by criterion; those of its defaults come last. */
export function* familiesOf(subject: Subject, vocabulary: Vocabulary): Iterable<Family> {
  for (const section of SECTIONS) {
    for (const [index, written] of (subject.file[section] ?? []).entries()) {
      yield criterionFamily(subject, vocabulary, section, index, written)
    }
  }
  yield defaultsFamily(subject, vocabulary)
}

function criterionFamily(
  { trial, file, reading, decimalsAt }: Subject,
  vocabulary: Vocabulary,
  section: Section,
  index: number,
  written: CriterionFile,
): Family {
  const { id } = written
  const criterion = trial.criteria.find((one) => one.id === id)
  if (criterion === undefined) throw new Error(`${id} was not compiled`)
  const compiler = new RuleCompiler(vocabulary)
  const setting: Setting = {
    trial: trial.id,
    criterion: id,
    anchor: criterion.anchor,
    valid: file.defaults.valid ?? {},
  }
  const own: Criterion = {
    ...criterion,
    rule: compiler.compile(written.rule, setting, []),
    otherwise: written.otherwise === undefined ? null : compiler.compile(written.otherwise, setting, []),
  }
  const mutants: Mutant[] = [polarity(own)]
  for (const key of ['rule', 'otherwise'] as const) {
    const rule = written[key]
    if (rule === undefined) continue
    const at = [section, index, key]
    const faults = { rule, vocabulary, decimalsAt: (path: Path) => decimalsAt([...at, ...path]) }
    for (const { path, change, ruleOn } of mutators.flatMap((mutate) => mutate(faults))) {
      mutants.push({
        place: [id, [key, ...path].join('.')].join(' '),
        change,
        criteriaOn: (day) => {
          const compiled = compiledOrRefused(compiler, ruleOn(day), setting)
          return compiled === undefined ? undefined : [{ ...own, [key]: compiled }]
        },
        fileOn: (day) => replaced(reading.source.data, at, ruleOn(day)),
      })
    }
  }
  return { compiler, mutants }
}

/** An inclusion that was taken for an exclusion, and the reverse. */
function polarity(criterion: Criterion): Mutant {
  const { id, section } = criterion
  const inverted: Section = section === 'exclusion' ? 'inclusion' : 'exclusion'
  return { place: id, change: `${section} → ${inverted}`, criteriaOn: () => [{ ...criterion, section: inverted }] }
}

function compiledOrRefused(compiler: RuleCompiler, rule: unknown, setting: Setting): Rule | undefined {
  const problems = compiler.problems.length
  const compiled = compiler.compile(rule, setting, [])
  return compiler.problems.length > problems ? undefined : compiled
}

/** How long results stay usable where no rule says so, one day shorter and longer, for all criteria at once. */
function defaultsFamily({ file, reading }: Subject, vocabulary: Vocabulary): Family {
  const compiler = new RuleCompiler(vocabulary)
  const compile = (rule: unknown, setting: Setting): Rule => compiler.compile(rule, setting, [])
  const mutants = (['lab', 'vital', 'score'] as const).flatMap((kind) => {
    const valid = file.defaults.valid?.[kind]
    if (valid === undefined) return []
    const written = formatDuration(valid)
    return [-1, 1].map((step): Mutant => {
      const mutated = (day: Day): string => dayOff(written, step, day)
      return {
        place: `defaults valid.${kind}`,
        change: `${written} ${step < 0 ? '− 1' : '+ 1'} day`,
        criteriaOn: (day) => {
          const defaults = { ...file.defaults, valid: { ...file.defaults.valid, [kind]: parseDuration(mutated(day)) } }
          return compileTrial({ ...file, defaults }, compile).criteria
        },
        fileOn: (day) => replaced(reading.source.data, ['defaults', 'valid', kind], mutated(day)),
      }
    })
  })
  return { compiler, mutants }
}
