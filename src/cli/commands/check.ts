import { DONE, FINDINGS } from '../exit-code.js'
import { InputError, sortDiagnostics, type Diagnostic } from '../../kernel/diagnostic.js'
import { formatDiagnostics } from '../../report/diagnostic.js'
import { paintFor } from '../../report/paint.js'
import { counted } from '../../report/wording.js'
import { checkCases } from '../../screening/check-cases.js'
import { readCriteriaFiles, type CriteriaFiles } from '../criteria-files.js'
import { libraryOf } from '../library.js'
import { pageFor } from '../page.js'
import type { World } from '../world.js'

export interface CheckOptions {
  readonly criteria?: readonly string[]
  readonly color: boolean
}

/**
 * `screen check [path…]`: validates the criteria and runs the worked cases beside them. Findings are the result, so they
 * go to standard output.
 */
export async function checkCommand(world: World, paths: readonly string[], options: CheckOptions): Promise<number> {
  const named = [...paths, ...(options.criteria ?? [])]
  const files = await readCriteriaFiles(world.folder, named, { withCases: true })
  const { summary, findings } = checked(files)
  const { color } = pageFor(world, { color: options.color, toFile: false })
  const list = formatDiagnostics(sortDiagnostics(findings), paintFor(color))
  const verdict = findings.length === 0 ? 'all good' : counted(findings.length, 'finding', 'findings')
  await world.output.write(`${list}${summary}: ${verdict}\n`)
  return findings.length === 0 ? DONE : FINDINGS
}

function checked(files: CriteriaFiles): { readonly summary: string; readonly findings: readonly Diagnostic[] } {
  const trialFiles = counted(files.trials.length, 'trial', 'trials')
  try {
    const library = libraryOf(files)
    const { ran, findings } = checkCases(files.cases, library)
    const criteria = library.trials.reduce((sum, trial) => sum + trial.criteria.length, 0)
    const what = [trialFiles, counted(criteria, 'criterion', 'criteria'), counted(ran, 'worked case', 'worked cases')]
    return { summary: what.join(', '), findings }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { summary: trialFiles, findings: error.diagnostics }
  }
}
