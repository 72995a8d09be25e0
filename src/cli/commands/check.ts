import { reviewLibrary } from '../../criteria/library.js'
import { lint } from '../../criteria/lint/lint.js'
import type { RegistryRecord } from '../../criteria/registry/record.js'
import { findUnknownUnits } from '../../criteria/vocabulary/unknown-units.js'
import { InputError, sortDiagnostics } from '../../kernel/diagnostic.js'
import { formatDiagnostics } from '../../report/diagnostics/diagnostic.js'
import { paintFor } from '../../report/terminal/paint.js'
import { counted } from '../../report/wording/wording.js'
import { findWithoutCases, runnableCases } from '../../screening/cases/cases-beside.js'
import { checkCases } from '../../screening/cases/check-cases.js'
import { readCriteriaFiles, type CriteriaFiles } from '../criteria/criteria-files.js'
import { readRecordFiles } from '../criteria/registry-records.js'
import { checkSources, type SourceCheck } from '../criteria/source-check.js'
import { DONE, FINDINGS } from '../exit-code.js'
import { pageFor } from '../terminal/page.js'
import type { World } from '../world.js'

export interface CheckOptions {
  readonly criteria?: readonly string[]
  /** files with records of the registry */
  readonly source?: readonly string[]
  readonly color: boolean
}

/**
 * `screen check [path…]`: validates the criteria, looks for what can hardly be meant, and runs the worked cases beside
 * them; with `--source`, holds the trials against the records that they were encoded from. Findings are the result, so
 * they go to standard output.
 */
export async function checkCommand(world: World, paths: readonly string[], options: CheckOptions): Promise<number> {
  const named = [...paths, ...(options.criteria ?? [])]
  const files = await readCriteriaFiles(world.folder, named, { withCases: true })
  const records = await readRecordFiles(world.folder, options.source ?? [], files.trials.length)
  const { summary, findings, notes } = checked(files, records)
  const { color } = pageFor(world, { color: options.color, toFile: false })
  const list = formatDiagnostics(sortDiagnostics(findings), paintFor(color))
  const verdict = findings.length === 0 ? 'all good' : counted(findings.length, 'finding', 'findings')
  await world.output.write(`${list}${notes}${summary}: ${verdict}\n`)
  return findings.length === 0 ? DONE : FINDINGS
}

interface Checked extends SourceCheck {
  readonly summary: string
}

function checked(files: CriteriaFiles, records: readonly RegistryRecord[]): Checked {
  const trialFiles = counted(files.trials.length, 'trial', 'trials')
  try {
    const review = reviewLibrary(files.trials, files.vocabulary)
    const { library, readings, problems } = review
    const { ran, shown, findings } = checkCases(runnableCases(files.cases, review), library)
    const criteria = readings.flatMap(({ rules }) => rules.filter(({ key }) => key === 'rule')).length
    const what = [trialFiles, counted(criteria, 'criterion', 'criteria'), counted(ran, 'worked case', 'worked cases')]
    if (records.length > 0) what.push(counted(records.length, 'record', 'records'))
    const without = findWithoutCases(review, files.cases, shown)
    const sources = checkSources(readings, records)
    const units = findUnknownUnits(files.vocabulary, library.vocabulary)
    return {
      summary: what.join(', '),
      findings: [...problems, ...units, ...lint(readings), ...findings, ...without, ...sources.findings],
      notes: sources.notes,
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { summary: trialFiles, findings: error.diagnostics, notes: '' }
  }
}
