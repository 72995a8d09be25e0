import { reviewLibrary } from '../../criteria/library.js'
import { InputError } from '../../kernel/diagnostic.js'
import { traceJson, tracePage } from '../../report/trials/trace-page.js'
import { readCases } from '../../screening/cases/cases-file.js'
import { traceOf } from '../../screening/cases/trace.js'
import { readCriteriaFiles } from '../criteria/criteria-files.js'
import { chosenTrials } from '../criteria/library.js'
import { DONE } from '../exit-code.js'
import { pageFor } from '../terminal/page.js'
import type { World } from '../world.js'
import type { TrialsOptions } from './trials.js'

/** `screen trials --trace [id]`: from each criterion to its item, its rule, its cases and the tests of its operators. */
export async function traceCommand(world: World, id: string | undefined, options: TrialsOptions): Promise<number> {
  const files = await readCriteriaFiles(world.folder, options.criteria ?? [], { withCases: true })
  const review = reviewLibrary(files.trials, files.vocabulary)
  const { library, problems } = review
  if (problems.length > 0) throw new InputError(problems)
  const cases = files.cases.map(({ file, text }) => readCases(file, text))
  const chosen = chosenTrials('screen trials', library.trials, id === undefined ? [] : [id])
  const traces = traceOf(review, cases).filter(({ trial }) => chosen.includes(trial))
  const page = pageFor(world, { color: options.color, toFile: false })
  await world.output.write(options.json === true ? traceJson(traces) : tracePage(traces, page))
  return DONE
}
