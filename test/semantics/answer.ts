import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary, type Library, type TextFile } from '../../src/criteria/library.js'
import { readTrial } from '../../src/criteria/read-trial.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import type { Day } from '../../src/kernel/day.js'
import { InputError } from '../../src/kernel/diagnostic.js'
import { parseSpan } from '../../src/kernel/span.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { readPatients } from '../../src/patient/read.js'
import type { CriterionResult, ScreeningResult } from '../../src/screening/result/result.js'
import { screen } from '../../src/screening/screen.js'

/** A patient as the contract writes it. */
export type Patient = Readonly<Record<string, unknown>>

interface Asked {
  readonly patient: Patient
  /** the screening date; 2025-06-01 when not given */
  readonly asOf?: string
  readonly strict?: boolean
  /** what the reason must say, among other things */
  readonly says?: string | readonly string[]
  /** what the warnings must say, among other things */
  readonly warns?: string
}

/** A patient held against a rule that stands for a criterion. */
export interface RuleAsked extends Asked {
  readonly kind: 'inclusion' | 'exclusion'
  readonly rule: unknown
  readonly anchor?: string
}

/** A patient held against a criterion of a bundled trial. */
export interface TrialAsked extends Asked {
  readonly trial: string
  readonly criterion: string
}

export type Question = RuleAsked | TrialAsked

/** A record that is easily misread, and what must come out. */
export type Trap = Question &
  Pick<CriterionResult, 'outcome'> &
  Partial<Pick<CriterionResult, 'basis' | 'clearsOn' | 'applies'>>

/** Questions by the id of the row that they put to the test. */
export type Cases = Readonly<Record<string, Question>>

const CRITERIA = new URL('../../criteria/', import.meta.url)

/** The answer to a question, with the warnings about the patient. */
export function answer(question: Question): CriterionResult & Pick<ScreeningResult, 'warnings'> {
  const id = 'rule' in question ? 'ROW' : question.trial
  const wanted = 'rule' in question ? idOf(question) : question.criterion
  const { trials, warnings } = screenPatient(question, 'rule' in question ? libraryOf(question) : bundled, id)
  const found = trials.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === wanted)
  if (found === undefined) throw new Error(`${id} has no criterion ${wanted}`)
  return { ...found, warnings }
}

/** All answers of one bundled trial. */
export function answersOf(trial: string, asked: Asked): ScreeningResult {
  return screenPatient(asked, bundled, trial)
}

function screenPatient({ patient, asOf, strict }: Asked, library: Library, id: string): ScreeningResult {
  const day = dayOf(asOf ?? '2025-06-01')
  const options = { file: 'row.json', vocabulary: library.vocabulary, today: day, asOf: day, strict: strict ?? false }
  const [facts] = readPatients(JSON.stringify(patient), options)
  if (facts === undefined) throw new Error('no patient was read')
  return screen(facts, library, { version: '', trials: library.trials.filter((trial) => trial.id === id) })
}

function idOf({ kind }: RuleAsked): 'I1' | 'E1' {
  return kind === 'inclusion' ? 'I1' : 'E1'
}

const libraries = new Map<string, Library>()

/** The library as it is shipped; its vocabulary serves the other questions, too. */
const bundled = readLibrary(
  textsIn('', '.yaml').filter(({ file }) => !file.endsWith('.cases.yaml')),
  textsIn('vocabulary/', '.yaml'),
)

function libraryOf(question: RuleAsked): Library {
  const text = trialOf(question)
  const known = libraries.get(text)
  if (known !== undefined) return known
  const compiler = new RuleCompiler(bundled.vocabulary)
  const { trial, problems } = readTrial(parseYaml('ROW.yaml', text), compiler)
  if (trial === undefined) throw new InputError(problems)
  const library = { ...bundled, trials: [trial], ruleCount: compiler.size, questions: compiler.questions }
  libraries.set(text, library)
  return library
}

/** A trial with one criterion; JSON is YAML, too. */
function trialOf(question: RuleAsked): string {
  const { kind, rule, anchor } = question
  const gap = 'The other list does not matter here.'
  const other = kind === 'inclusion' ? 'exclusion' : 'inclusion'
  return JSON.stringify({
    id: 'ROW',
    title: 'one row',
    phase: 'none',
    recruitment: 'not recruiting',
    source: { registry: 'none', via: 'none', seen: '2025-06-01', [kind]: 'complete', [other]: 'missing', gaps: [gap] },
    items: { [kind]: 1, [other]: 0 },
    defaults: {
      anchor: anchor ?? 'screening',
      valid: { lab: '90 days', vital: '180 days', score: '90 days' },
    },
    inclusion: [],
    [kind]: [{ id: idOf(question), item: 1, text: 'as the row asks', rule }],
  })
}

function textsIn(folder: string, ending: string): TextFile[] {
  const place = new URL(folder, CRITERIA)
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ file: `${folder}${name}`, text: readFileSync(new URL(name, place), 'utf8') }))
}

function dayOf(text: string): Day {
  const span = parseSpan(text)
  if (typeof span === 'string') throw new Error(`${text} is no date`)
  return span.first
}
