import { InputError, type Diagnostic } from '../../kernel/diagnostic.js'
import type { CohortSummary } from './summary.js'
import { summarySchema } from './summary-schema.js'

const REMEDY = 'give what screen cohort --summary has written'

/**
 * Reads a summary back.
 * @param name what messages call it
 * @throws InputError for what is none, and for one whose numbers do not add up
 */
export function readSummary(name: string, text: string): CohortSummary {
  const read = summarySchema.safeParse(valueOf(text))
  if (!read.success) throw refused(name, 'is no summary that this version can read', REMEDY)
  const fault = faultOf(read.data)
  if (fault !== undefined) throw refused(name, `its numbers do not add up: ${fault}`, 'screen its patients anew')
  return read.data
}

function refused(file: string, message: string, remedy: string): InputError {
  const diagnostic: Diagnostic = { file, severity: 'error', message, remedy }
  return new InputError([diagnostic])
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What contradicts itself, in words. */
function faultOf({ input, asOf, shard, sources, bestVerdicts, trials }: CohortSummary): string | undefined {
  const { records, screened, rejected } = input
  const { option, patient, today } = asOf
  if (records !== screened + rejected) return `${records} records, but ${screened} screened and ${rejected} rejected`
  if (screened !== option + patient + today) return `${screened} screened, but not as many as-of dates`
  if (shard !== null && shard.number > shard.of) return `shard ${shard.number} of ${shard.of}`
  if (records > 0 && sources.length === 0) return `${records} records, but nothing was read`
  if (trials.length > 0 && total(bestVerdicts) !== screened)
    return `${screened} screened, but not as many best verdicts`
  for (const { id, verdicts, criteria } of trials) {
    if (total(verdicts) !== screened) return `${screened} screened, but not as many verdicts of ${id}`
    let before = screened
    for (const { id: criterion, outcomes, funnel } of criteria) {
      if (total(outcomes) !== screened) return `${screened} screened, but not as many outcomes of ${id} ${criterion}`
      if (before - funnel.failed !== funnel.remaining) return `the funnel of ${id} at ${criterion}`
      before = funnel.remaining
    }
  }
  return undefined
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
