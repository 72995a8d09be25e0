import { readLibrary, type Library } from '../../src/criteria/library.js'
import { parseSpan } from '../../src/kernel/span.js'
import { readPatients } from '../../src/patient/read.js'
import { screen } from '../../src/screening/screen.js'
import { TRIAL_ID, type Setting } from './chart.js'
import type { Rule } from './rule.js'
import type { Truth } from './truth.js'
import { VOCABULARY } from './vocabulary.js'

/** A trial of these rules: every other one is an exclusion criterion. */
export function libraryOf(rules: readonly Rule[]): Library {
  const criteria = (letter: string): object[] =>
    rules
      .filter((_, index) => isExclusion(index) === (letter === 'E'))
      .map((rule, index) => ({
        id: `${letter}${index + 1}`,
        item: index + 1,
        text: `rule ${letter}${index + 1}`,
        rule,
      }))
  const [inclusion, exclusion] = [criteria('I'), criteria('E')]
  const trial = {
    id: TRIAL_ID,
    title: 'Generated',
    phase: '2',
    recruitment: 'recruiting',
    source: {
      registry: 'none',
      via: 'nobody',
      seen: '2025-01-01',
      inclusion: inclusion.length === 0 ? 'missing' : 'complete',
      exclusion: exclusion.length === 0 ? 'missing' : 'complete',
      gaps: inclusion.length === 0 || exclusion.length === 0 ? ['a list is missing'] : [],
    },
    items: { inclusion: inclusion.length, exclusion: exclusion.length },
    defaults: { anchor: 'screening', valid: { lab: '90 days', vital: '90 days', score: '90 days' } },
    inclusion,
    exclusion,
  }
  return readLibrary([{ file: 'trial.yaml', text: JSON.stringify(trial) }], [VOCABULARY])
}

function isExclusion(index: number): boolean {
  return index % 2 === 1
}

export function criterionId(index: number): string {
  return `${isExclusion(index) ? 'E' : 'I'}${Math.floor(index / 2) + 1}`
}

/** What the program says of a rule: the outcome, turned back into what is true of the patient, and what it rests on. */
export interface Answer {
  readonly truth: Truth
  readonly basis: 'recorded' | 'assumed' | 'none'
}

export function programTruths(library: Library, patient: object, setting: Setting): Truth[] {
  return programAnswers(library, patient, setting).map(({ truth }) => truth)
}

export function programAnswers(library: Library, patient: object, { asOf, strict }: Setting): Answer[] {
  const span = parseSpan(asOf)
  if (typeof span === 'string') throw new Error(span)
  const options = {
    file: 'patient.json',
    vocabulary: library.vocabulary,
    today: span.first,
    asOf: span.first,
    strict,
  }
  const [facts] = readPatients(JSON.stringify(patient), options)
  if (facts === undefined) throw new Error('no patient')
  const [trial] = screen(facts, library, { version: '0', trials: library.trials }).trials
  const found = new Map(trial?.criteria.map((criterion) => [criterion.id, criterion]))
  return Array.from({ length: found.size }, (_, index) => {
    const criterion = found.get(criterionId(index))
    if (criterion === undefined) throw new Error(`no answer for ${criterionId(index)}`)
    const { outcome, basis } = criterion
    return { truth: truthOf(outcome, isExclusion(index)), basis }
  })
}

function truthOf(outcome: 'satisfied' | 'violated' | 'unknown' | 'judgment', exclusion: boolean): Truth {
  if (outcome === 'satisfied') return exclusion ? 'false' : 'true'
  if (outcome === 'violated') return exclusion ? 'true' : 'false'
  return outcome
}
