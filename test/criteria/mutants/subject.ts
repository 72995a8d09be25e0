import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument, isScalar } from 'yaml'
import { reviewLibrary, type TextFile } from '../../../src/criteria/library.js'
import type { TrialReading } from '../../../src/criteria/read-trial.js'
import { trialSchema, type TrialFile } from '../../../src/criteria/schema.js'
import type { Trial } from '../../../src/criteria/trial.js'
import { readCases, type WorkedCase } from '../../../src/screening/cases/cases-file.js'
import type { Path } from './mutation.js'

/** A trial that is put to the test, and the cases that are to notice what is wrong with it. */
export interface Subject {
  readonly trial: Trial
  readonly file: TrialFile
  readonly reading: TrialReading
  readonly cases: readonly WorkedCase[]
  /** how many decimals a number of the trial file is written with */
  readonly decimalsAt: (path: Path) => number
}

const { library, readings } = reviewLibrary(
  textsIn('criteria', /^NCT\d+\.yaml$/u),
  textsIn('criteria/vocabulary', /\.yaml$/u),
)

/** The library of the trials as they stand. */
export { library }

/** The trials that come with the program, each with the cases beside it. */
export const subjects: readonly Subject[] = readings.map((reading) => {
  const { file } = reading.source
  const text = readFileSync(file, 'utf8')
  const casesFile = file.replace('.yaml', '.cases.yaml')
  if (reading.trial === undefined) throw new Error(`${file} cannot be read`)
  return subjectOf(reading, reading.trial, text, readCases(casesFile, readFileSync(casesFile, 'utf8')).cases)
})

/** @param text of the trial file */
export function subjectOf(reading: TrialReading, trial: Trial, text: string, cases: readonly WorkedCase[]): Subject {
  const document = parseDocument(text)
  return {
    trial,
    file: trialSchema.parse(reading.source.data),
    reading,
    cases,
    decimalsAt: (path) => {
      const node = document.getIn(path, true)
      const written = isScalar(node) ? (node.source ?? '') : ''
      return written.includes('.') ? written.length - written.indexOf('.') - 1 : 0
    },
  }
}

function textsIn(folder: string, name: RegExp): TextFile[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}
