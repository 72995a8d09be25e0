import { basename } from 'node:path'
import { identityAt } from '../files/identity.js'
import { outPath, type OutOption } from '../files/out-file.js'
import { allOf, refusal } from '../refusal.js'
import { journalBeside } from './journal/journal.js'
import type { Target } from './output/draft.js'

/** The files that the options of a cohort name. */
export interface TargetNames {
  readonly out?: string
  readonly csv?: string
  readonly rejects?: string
  readonly summary?: string
}

/** Where they are to be written. */
export type CohortTargets = Readonly<Record<keyof TargetNames, Target | undefined>>

const OPTIONS: Readonly<Record<keyof TargetNames, OutOption>> = {
  out: '--out',
  csv: '--csv',
  rejects: '--rejects',
  summary: '--summary',
}

/**
 * Where the files are to be written: see `outPath`.
 * Throws InputError with everything that is wrong, also where two options name the same file, or one the journal.
 * @param inputs identities of the files that are read
 */
export async function findTargets(
  folder: string,
  names: TargetNames,
  inputs: ReadonlySet<string>,
): Promise<CohortTargets> {
  const taken = new Map<string, string>()
  const kinds = ['out', 'csv', 'rejects', 'summary'] as const
  const found = await allOf(
    kinds.map((kind) => async (): Promise<Target | undefined> => {
      const name = names[kind]
      if (name === undefined) return undefined
      const option = OPTIONS[kind]
      const path = await outPath(folder, name, inputs, option)
      const other = taken.get(path)
      if (other !== undefined) throw refusal(option, `${name} is what ${other}`, 'give each its own file')
      taken.set(path, `${option} names`)
      if (kind === 'out') taken.set(journalFor(path, name, inputs), 'the journal of --out is called')
      return { option, name, path }
    }),
  )
  const [out, csv, rejects, summary] = found
  refuseHtml(summary)
  return { out, csv, rejects, summary }
}

/** Where the journal stands, which is written over and taken away: never where an input is. */
function journalFor(path: string, name: string, inputs: ReadonlySet<string>): string {
  const { path: journal } = journalBeside({ path, name })
  const identity = identityAt(journal)
  if (identity === undefined || !inputs.has(identity)) return journal
  const message = `the journal of ${name} would be called ${basename(journal)}, which is one of the inputs`
  throw refusal('--out', message, 'name another file: an input is never written')
}

/** What is written is JSON: a name that says otherwise would only surprise whoever opens it. */
function refuseHtml(summary: Target | undefined): void {
  if (summary === undefined || !/\.html?$/iu.test(summary.name)) return
  throw refusal('--summary', 'the summary is written as JSON', 'name a file that ends in .json')
}
