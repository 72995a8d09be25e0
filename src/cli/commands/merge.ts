import { cohortTable } from '../../report/cohort/cohort-table.js'
import { jsonText } from '../../report/terminal/terminal-text.js'
import { SummaryMerge } from '../../screening/cohort/merge-summaries.js'
import { readSummary } from '../../screening/cohort/read-summary.js'
import type { NamedSummary } from '../../screening/cohort/summary-differences.js'
import { inputBytes } from '../cohort/input/input-bytes.js'
import { findInputs, type CohortInput, type InputWords } from '../cohort/input/inputs.js'
import { DONE } from '../exit-code.js'
import { outPath, writeOut } from '../files/out-file.js'
import { readText } from '../files/read-text.js'
import { allOf, refusal } from '../refusal.js'
import { wantsColor } from '../terminal/color.js'
import { columnsFor } from '../terminal/page.js'
import type { World } from '../world.js'

export interface MergeOptions {
  readonly out?: string
  readonly quiet?: true
  readonly color: boolean
}

const OF_SUMMARIES: InputWords = {
  send: 'send a summary to it: screen merge - < summary.json',
  none: 'this folder has no summary in it',
  named: 'summaries are in files that end in .json',
}

/** `screen merge <summary…>`: adds the summaries of shards, or of runs over different patients, to one. */
export async function mergeCommand(world: World, names: readonly string[], options: MergeOptions): Promise<number> {
  const { inputs } = await findInputs(world, names, OF_SUMMARIES)
  // of a folder, whatever else the runs have written there is not meant
  const files = inputs.filter(({ form, folder }) => folder === undefined || form === 'patient')
  const identities = files.flatMap(({ identity }) => identity ?? [])
  const out = options.out === undefined ? undefined : await outPath(world.folder, options.out, new Set(identities))
  const merge = new SummaryMerge()
  await allOf(
    files.map((file) => async () => {
      merge.add(await summaryIn(world, file))
    }),
  )
  const { merged } = merge
  if (merged === undefined) throw refusal(names.join(', '), OF_SUMMARIES.none, OF_SUMMARIES.named)
  const text = `${jsonText(merged, 2)}\n`
  if (out === undefined) await world.output.write(text)
  else await writeOut(out, options.out ?? '', text)
  if (options.quiet === true) return DONE
  const { errors } = world
  const color = wantsColor(world, errors, options.color)
  await errors.write(cohortTable(merged, { columns: columnsFor(errors), color }))
  return DONE
}

async function summaryIn({ input }: World, file: CohortInput): Promise<NamedSummary> {
  const { name } = file
  const text = await readText(
    name,
    inputBytes(file, input, () => undefined),
  )
  return { name, summary: readSummary(name, text) }
}
