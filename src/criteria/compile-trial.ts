import { isQuestion } from '../language/compile.js'
import { asksIn } from '../language/rule/owners.js'
import type { Rule, Setting } from '../language/rule/rule.js'
import { SECTIONS } from './items.js'
import type { PlacedRule } from './placed-rule.js'
import type { CriterionFile, TrialFile } from './schema.js'
import type { Criterion, Section, Trial } from './trial.js'

/** Compiles a rule where it stands. */
export type CompileRule = (
  rule: unknown,
  setting: Setting,
  section: Section,
  index: number,
  key: PlacedRule['key'],
) => Rule

/** The order of the trials of a library. */
export function byId(a: Trial, b: Trial): number {
  return a.id < b.id ? -1 : 1
}

/** The trial of a file that fits its schema. */
export function compileTrial(file: TrialFile, compile: CompileRule): Trial {
  const { id, title, phase, recruitment, sponsor, contact, source } = file
  const criteria = SECTIONS.flatMap((section) =>
    (file[section] ?? []).map((criterion, index) => compileCriterion(criterion, file, section, index, compile)),
  )
  return { id, title, phase, recruitment, sponsor, contact, source: { ...source, gaps: source.gaps ?? [] }, criteria }
}

function compileCriterion(
  criterion: CriterionFile,
  { id: trial, defaults }: TrialFile,
  section: Section,
  index: number,
  compile: CompileRule,
): Criterion {
  const { id, item, text, rule, reading, otherwise } = criterion
  const anchor = criterion.anchor ?? defaults.anchor
  const setting: Setting = { trial, criterion: id, anchor, valid: defaults.valid ?? {} }
  return {
    id,
    section,
    item,
    text,
    anchor,
    rule: compile(rule, setting, section, index, 'rule'),
    asks: asksIn(rule),
    onlyAsks: isQuestion(rule) && !Object.hasOwn(rule, 'settled-by'),
    reading: reading ?? null,
    otherwise: otherwise === undefined ? null : compile(otherwise, setting, section, index, 'otherwise'),
  }
}
