import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { VOCABULARY } from '../criteria/invented.js'

/** Longer files are left to the tests of their own: what is changed in them at random is mostly a comment or a name. */
const LONGEST = 16_000

/** Patients, as files and as FHIR, sound ones and bad ones. */
export function patientTexts(): string[] {
  const folders = ['patients', 'bad-patients', 'fhir/oddities', 'fhir/twins'].map((name) => join('fixtures', name))
  return [...folders, 'test/cli/fixtures', 'test/cli/fixtures/sources'].flatMap((folder) =>
    textsOf(folder, /\.(?:json|ndjson|xml)$/u),
  )
}

/** Cohorts: lines of patients and of resources, with what is no patient between them. */
export function cohortTexts(): string[] {
  const files = ['test/cli/fixtures', 'test/cli/fixtures/cohort', 'test/cli/fixtures/export', 'fixtures/fhir/oddities']
  const lines = textsOf('fixtures/patients', /\.json$/u).map((text) => JSON.stringify(JSON.parse(text)))
  const pairs = lines.map((line, index) => `${line}\n${lines[(index + 1) % lines.length] ?? ''}\n`)
  return [...files.flatMap((folder) => textsOf(folder, /\.ndjson$/u)), ...pairs]
}

/** Trials of one criterion: each of the bundled ones alone, and the bad ones. */
export function trialTexts(): string[] {
  const whole = textsOf('criteria', /^NCT\d+\.yaml$/u, Infinity).map((text) => parse(text) as Trial)
  const alone = whole.flatMap((trial) =>
    (['inclusion', 'exclusion'] as const).flatMap((section) =>
      (trial[section] ?? []).map((criterion) =>
        stringify({ ...trial, inclusion: [], exclusion: [], [section]: [criterion] }),
      ),
    ),
  )
  return [
    ...alone,
    ...textsOf('fixtures/bad-trials', /\.yaml$/u),
    ...textsOf('test/cli/fixtures/criteria', /\d\.yaml$/u),
  ]
}

interface Trial {
  readonly inclusion?: readonly unknown[]
  readonly exclusion?: readonly unknown[]
}

/** Vocabularies of a few names: the first of each section of the bundled ones, and an invented one. */
export function vocabularyTexts(): string[] {
  const sections = textsOf('criteria/vocabulary', /\.yaml$/u, Infinity).flatMap((text) =>
    Object.entries(parse(text) as Readonly<Record<string, readonly unknown[]>>),
  )
  const few = sections.map(([section, entries]) => stringify({ [section]: entries.slice(0, 4) }))
  return [...few, VOCABULARY.text, ...textsOf('test/cli/fixtures/own/vocabulary', /\.yaml$/u)]
}

/** Worked cases, each alone. */
export function caseTexts(): string[] {
  const whole = textsOf('criteria', /\.cases\.yaml$/u, Infinity).map((text) => parse(text) as Cases)
  return whole.flatMap(({ trial, patients = {}, cases }) =>
    cases.slice(0, 20).map((one) => {
      const own = Object.fromEntries(Object.entries(patients).filter(([name]) => name === one['patient']))
      return stringify({ trial, patients: own, cases: [one] })
    }),
  )
}

interface Cases {
  readonly trial: string
  readonly patients?: Readonly<Record<string, unknown>>
  readonly cases: readonly Readonly<Record<string, unknown>>[]
}

function textsOf(folder: string, name: RegExp, longest: number = LONGEST): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((text) => text.length <= longest)
}
