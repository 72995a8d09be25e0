import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewLibrary, type TextFile } from '../criteria/library.js'
import { reviewDocument } from '../report/review/review-document.js'
import { readCases } from '../screening/cases/cases-file.js'
import { traceOf } from '../screening/cases/trace.js'
import { BUNDLED_CRITERIA, isYaml, VOCABULARY } from './bundled-criteria.js'

/** The document for reviewers of the bundled trials. Throws InputError where a file is wrong. */
export function bundledReview(): string {
  const files = textsIn(BUNDLED_CRITERIA)
  const isCases = ({ file }: TextFile): boolean => file.includes('.cases.')
  const trials = files.filter((file) => !isCases(file))
  const review = reviewLibrary(trials, textsIn(join(BUNDLED_CRITERIA, VOCABULARY)))
  return reviewDocument(
    traceOf(
      review,
      files.filter(isCases).map(({ file, text }) => readCases(file, text)),
    ),
  )
}

function textsIn(folder: string): TextFile[] {
  const names = readdirSync(folder).filter(isYaml).sort()
  return names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}
