import { InputError, type Diagnostic } from '../../../kernel/diagnostic.js'
import { pairs } from '../../../kernel/pairs.js'
import { csvLine } from '../../../report/cohort/cohort-csv.js'
import { fullLine } from '../../../report/cohort/full-line.js'
import { rejectLine, rejectReason } from '../../../report/cohort/reject-line.js'
import { jsonText } from '../../../report/terminal/terminal-text.js'
import { briefOf } from '../../../screening/cohort/brief.js'
import type { CohortRecord as JudgedRecord, CohortSetting } from '../../../screening/cohort/judge-record.js'
import { judgeRecords, type Judged } from '../../../screening/cohort/judge-records.js'
import { countsBlanks, shareOf, type Shard, type Share } from '../../../screening/cohort/shard.js'
import { Tally, type TallyCounts } from '../../../screening/cohort/tally.js'
import type { PatientFinding } from '../../../screening/patient/judge-patient.js'
import { resultOf } from '../../../screening/screen.js'
import { LONGEST_MIB, type Piece } from '../input/pieces.js'
import { recordsOf, type CohortRecord } from '../input/records.js'
import { TextBytes } from './text-bytes.js'

/** What is written of each patient. */
export interface Wanted {
  readonly form: 'brief' | 'full'
  /** how many records are judged together, at least one: see `togetherFor` */
  readonly together: number
  readonly csv: boolean
  readonly rejects: boolean
  /** without it all of the cohort */
  readonly shard?: Shard | undefined
  /** of the program */
  readonly version: string
}

/** How much of an input there was. */
export interface Amount {
  readonly records: number
  /** of its text, unpacked */
  readonly bytes: number
}

/** What becomes of a block: bytes and counts, so that no patient leaves the thread. */
export interface Answer {
  readonly out: Uint8Array<ArrayBuffer>
  readonly csv: Uint8Array<ArrayBuffer>
  readonly rejects: Uint8Array<ArrayBuffer>
  readonly rejected: number
  /** how many records there were, and how many bytes, whoever has them */
  readonly read: Amount
  /** of the first rejected records, where and why */
  readonly reasons: readonly string[]
  readonly blankLines: number
  /** of the patients, in their order */
  readonly ids: readonly string[]
  readonly tally: TallyCounts
}

/** What is written of a block; the room that one has taken is there for the next. */
const texts = { out: new TextBytes(), csv: new TextBytes(), rejects: new TextBytes() }

/** How many reasons the user is told at most, besides the file of rejects. */
export const MOST_REASONS = 5

/**
 * Screens the records of a block, in their order.
 * @param betweenRecords called after each of them
 */
export function screenBlock(
  pieces: readonly Piece[],
  setting: CohortSetting,
  wanted: Wanted,
  betweenRecords?: () => void,
): Answer {
  // what a block left that broke the program belongs to nobody
  for (const text of Object.values(texts)) text.clear()
  const tally = new Tally(setting.trials)
  const ids: string[] = []
  const reasons: string[] = []
  const read = { records: 0, bytes: 0 }
  let rejected = 0
  let blankLines = 0
  const tell = ({ record, share }: Shared, judged: Outcome): void => {
    if ('problems' in judged) {
      if (!share.hasRest) return
      rejected += 1
      if (reasons.length < MOST_REASONS) reasons.push(rejectReason(record, judged.problems))
      if (wanted.rejects) texts.rejects.add(rejectLine(record, judged.problems))
      return
    }
    for (const found of judged.patients) {
      tally.count(found)
      ids.push(found.facts.id)
      addLine(texts.out, found, setting, wanted)
      if (wanted.csv) texts.csv.add(csvLine(found))
    }
  }
  let waiting: Shared[] = []
  const tellWaiting = (): void => {
    for (const [shared, judged] of judgeTogether(waiting, setting, wanted.form === 'full')) {
      tell(shared, judged)
      betweenRecords?.()
    }
    waiting = []
  }
  for (const piece of pieces) {
    read.bytes += piece.length
    for (const record of recordsOf(piece)) {
      if (record === undefined) {
        if (countsBlanks(wanted.shard)) blankLines += 1
        continue
      }
      read.records += 1
      const share = shareOf(record, wanted.shard)
      if (share !== undefined) waiting.push({ record, share })
      if (waiting.length === wanted.together) tellWaiting()
    }
  }
  tellWaiting()
  return {
    out: texts.out.take(),
    csv: texts.csv.take(),
    rejects: texts.rejects.take(),
    rejected,
    read,
    reasons,
    blankLines,
    ids,
    tally: tally.counts,
  }
}

type Outcome = { readonly patients: readonly PatientFinding[] } | { readonly problems: readonly Diagnostic[] }

/** A record, and which of its patients belong to the run. */
interface Shared {
  readonly record: CohortRecord
  readonly share: Share
}

/** A record that can be read. */
interface Sound extends JudgedRecord {
  readonly record: CohortRecord
}

/** Each of the records with what became of it, in their order. What was told of one is not kept until the last is. */
function* judgeTogether(
  all: readonly Shared[],
  setting: CohortSetting,
  inFull: boolean,
): Iterable<readonly [Shared, Outcome]> {
  const sound: Sound[] = []
  for (const { record, share } of all) {
    const { name, bytes, gathered, refusal } = record
    if (bytes !== undefined && refusal === undefined) sound.push({ record, name, bytes, gathered, has: share.has })
  }
  const judged = new Map(
    pairs(sound, judgeRecords(sound, setting, inFull)).map(([{ record }, found]) => [record, found]),
  )
  for (const shared of all) {
    const { record } = shared
    const found = judged.get(record)
    judged.delete(record)
    yield [shared, outcomeOf(record, found)]
  }
}

/** A record that breaks the program is rejected like one that is wrong: the others must not wait for it. */
function outcomeOf({ name, bytes, refusal }: CohortRecord, judged: Judged | undefined): Outcome {
  const error = (message: string, remedy: string): Outcome => ({
    problems: [{ file: name, severity: 'error', message, remedy }],
  })
  if (bytes === undefined) return error(`is longer than ${LONGEST_MIB} MiB`, 'a patient has kilobytes: divide it')
  if (refusal !== undefined) return error(refusal.message, refusal.remedy)
  if (judged === undefined) throw new TypeError(`${name} was not judged`)
  if ('patients' in judged) return judged
  const { fault } = judged
  if (fault instanceof InputError) return { problems: fault.diagnostics }
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : 'unknown cause'
  return error(`this is a fault of the program: ${message}`, 'report it with this record')
}

function addLine(
  out: TextBytes,
  found: PatientFinding,
  { library, trials }: CohortSetting,
  { form, version }: Wanted,
): void {
  out.add(form === 'brief' ? jsonText(briefOf(found), 0) : fullLine(resultOf(found, library, { version, trials })))
  // by itself: to put it behind the line would copy the whole of it
  out.add('\n')
}
