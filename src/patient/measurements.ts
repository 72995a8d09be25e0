import type { Measurement } from '../facts/fact.js'
import type { Facts, UnrecognisedMeasurement } from '../facts/facts.js'
import { readListOrMap, type Entry } from './entry/entries.js'
import { withFollowed } from './measurement/followed-results.js'
import { resultReader } from './measurement/known-results.js'
import { measurementSchema, type WrittenMeasurement } from './measurement/measurement-schema.js'
import type { Reading } from './reading/reading.js'
import { withoutReplaced, type ReadResult } from './measurement/replaced-results.js'
import { indexed } from './measurement/results.js'
import type { TimeOfDay } from './written/time-of-day.js'
import type { MisplacedScore } from './measurement/unmatched-result.js'

interface ReadMeasurements extends Pick<Facts, 'unrecognisedMeasurements'> {
  readonly measurements: Map<string, readonly Measurement[]>
  readonly misplacedScores: readonly MisplacedScore[]
}

/** Reads laboratory results and vital signs into one index. Results that do not count are left out with a warning. */
export function readMeasurements(labs: unknown, vitals: unknown, reading: Reading): ReadMeasurements {
  const misplacedScores: MisplacedScore[] = []
  const unrecognisedMeasurements: UnrecognisedMeasurement[] = []
  const results: ReadResult[] = []
  for (const [list, raw, kind] of [
    ['labs', labs, 'lab'],
    ['vitals', vitals, 'vital'],
  ] as const) {
    const readResult = resultReader(kind, reading)
    readListOrMap(list, raw, measurementSchema, reading.remarks, (entry) => {
      const fact = readResult(entry)
      if (fact === undefined) return
      if ('analyte' in fact) results.push(asRead(fact, entry))
      else if ('ofEach' in fact) for (const one of fact.ofEach) results.push(asRead(one, entry))
      else if ('value' in fact) misplacedScores.push(fact)
      else unrecognisedMeasurements.push(fact)
    })
  }
  const measurements: Measurement[] = []
  const times = new Map<Measurement, TimeOfDay>()
  for (const { fact, time } of withoutReplaced(results, reading)) {
    measurements.push(fact)
    if (time !== undefined) times.set(fact, time)
  }
  const ordered = indexed(withFollowed(measurements, times, testOf), testOf)
  return { measurements: ordered, unrecognisedMeasurements, misplacedScores }
}

function testOf({ analyte }: Measurement): string {
  return analyte.id
}

function asRead(fact: Measurement, { path, value: { status, time } }: Entry<WrittenMeasurement>): ReadResult {
  return { fact, path, status, time }
}
