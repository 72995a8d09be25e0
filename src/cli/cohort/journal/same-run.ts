import { InputError, type Diagnostic } from '../../../kernel/diagnostic.js'
import type { SameRun } from './journal-schema.js'

/** What each part of a run is called, and what to do when it is another one. */
const WORDS: Readonly<Record<keyof SameRun, string>> = {
  version: 'the version of the program is not that of the interrupted run',
  criteria: 'the criteria are not those of the interrupted run',
  trials: 'the trials are not those of the interrupted run',
  asOf: 'the as-of date is not that of the interrupted run',
  strict: 'the interrupted run and this one differ in --strict',
  brief: 'the interrupted run and this one differ in --brief',
  csv: 'the interrupted run and this one differ in --csv',
  rejects: 'the interrupted run and this one differ in --rejects',
  shard: 'the interrupted run and this one differ in --shard',
  inputs: 'the patients are not those of the interrupted run',
}

/** Throws InputError with everything in which two runs differ that would make other lines. */
export function refuseOtherRun(interrupted: SameRun, now: SameRun): void {
  const kinds = [
    'version',
    'criteria',
    'trials',
    'asOf',
    'strict',
    'brief',
    'csv',
    'rejects',
    'shard',
    'inputs',
  ] as const
  const differing = kinds.filter((kind) => JSON.stringify(interrupted[kind]) !== JSON.stringify(now[kind]))
  // other criteria are other trials, too
  const told = differing.includes('criteria') ? differing.filter((kind) => kind !== 'trials') : differing
  if (told.length === 0) return
  throw new InputError(
    told.map((kind): Diagnostic => ({
      file: '--resume',
      severity: 'error',
      message: WORDS[kind],
      remedy: 'leave out --resume to begin anew, or run it as it was',
    })),
  )
}
