import { Cutter } from '../../src/cli/cohort/input/pieces.js'
import { START } from '../../src/cli/cohort/input/position.js'
import { screenBlock } from '../../src/cli/cohort/threads/screen-block.js'
import { lint } from '../../src/criteria/lint/lint.js'
import { readTrial } from '../../src/criteria/read-trial.js'
import { readRecords } from '../../src/criteria/registry/record.js'
import { readVocabulary } from '../../src/criteria/vocabulary/read.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { InputError, type Diagnostic } from '../../src/kernel/diagnostic.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { parseJson } from '../../src/patient/json/json.js'
import { readPatients } from '../../src/patient/read.js'
import { formatDiagnostics } from '../../src/report/diagnostics/diagnostic.js'
import { warningText } from '../../src/report/diagnostics/warning-text.js'
import { formatResults } from '../../src/report/results/results.js'
import { readCases } from '../../src/screening/cases/cases-file.js'
import { screen } from '../../src/screening/screen.js'
import { bundled } from '../screening/bundled.js'
import { day } from '../screening/facts.js'
import type { Chance } from './chance.js'

/** What is made of an input: everything that a user would be shown of it. Whatever else it throws is a fault. */
export type Reader = (bytes: Uint8Array, chance: Chance) => Outcome

export interface Outcome {
  /** how many were read at once: lines of a cohort, or one file */
  readonly records: number
  readonly isRefused: boolean
  /** what would be shown on a terminal */
  readonly shown: string
}

const AS_OF = day('2026-03-01')
const PAGE = { columns: 80, all: false, color: false }
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** A patient file: read, screened against one of the bundled trials, and reported. */
export const readPatientFile: Reader = (bytes, chance) =>
  orRefusal(() => {
    const { library, trials, options } = setting(chance)
    const patients = readPatients(lenient.decode(bytes), options)
    const results = patients.map((facts) => screen(facts, library, { version: '1', trials }))
    return patients.map(warningText).join('') + formatResults(results, chance.oneOf(['text', 'json']), PAGE)
  })

/** A record of a registry, as `screen check --source` reads it. */
export const readRegistryRecord: Reader = (bytes) =>
  orRefusal(() => {
    readRecords(parseJson('record.json', lenient.decode(bytes)))
    return ''
  })

/** A trial file: read, compiled, and looked at for what can hardly be meant. */
export const readTrialFile: Reader = (bytes) =>
  orRefusal(() => {
    const reading = readTrial(parseYaml('trial.yaml', lenient.decode(bytes)), new RuleCompiler(bundled.vocabulary))
    return formatDiagnostics([...reading.problems, ...lint([reading])])
  })

export const readVocabularyFile: Reader = (bytes) =>
  orRefusal(() => {
    readVocabulary([{ file: 'vocabulary.yaml', text: lenient.decode(bytes) }])
    return ''
  })

export const readCasesFile: Reader = (bytes) =>
  orRefusal(() => {
    readCases('trial.cases.yaml', lenient.decode(bytes))
    return ''
  })

/** A cohort of lines, in chunks that end anywhere: every line is screened or rejected, and told of. */
export const readCohort: Reader = (bytes, chance) => {
  const { library, trials, options } = setting(chance)
  const cutter = new Cutter({ name: 'cohort.ndjson', form: 'lines' }, START)
  const pieces = chunksOf(bytes, chance).flatMap((chunk) => [...cutter.take(chunk)])
  const whole = [...pieces, ...cutter.finish()].map(({ piece }) => piece)
  const { today, asOf, strict } = options
  const answer = screenBlock(
    whole,
    { library, trials, today, asOf, strict },
    {
      form: chance.below(2) === 0 ? 'brief' : 'full',
      together: 1 + chance.below(16),
      csv: true,
      rejects: true,
      version: '1',
    },
  )
  const [out, rejects] = [answer.out, answer.rejects].map((written) => lenient.decode(written))
  const rejected = jsonLines(rejects ?? '')
  if (jsonLines(out ?? '').length !== answer.ids.length) throw new Error('a patient has no line')
  if (rejected.length !== answer.rejected) throw new Error('a rejected line is not told of')
  for (const { reason } of rejected) {
    if (String(reason).includes('fault of the program')) throw new Error(String(reason))
  }
  const records = Math.max(1, answer.ids.length + answer.rejected)
  return {
    records,
    isRefused: answer.ids.length === 0,
    shown: answer.reasons.join('\n') + (out ?? '') + (rejects ?? ''),
  }
}

interface Setting {
  readonly library: typeof bundled
  readonly trials: typeof bundled.trials
  readonly options: Parameters<typeof readPatients>[1]
}

function setting(chance: Chance): Setting {
  const asOf = chance.below(2) === 0 ? AS_OF : undefined
  const strict = chance.below(4) === 0
  const { vocabulary } = bundled
  const trials = [chance.oneOf(bundled.trials)]
  return { library: bundled, trials, options: { file: 'patient.json', vocabulary, today: AS_OF, asOf, strict } }
}

function orRefusal(read: () => string): Outcome {
  try {
    return { records: 1, isRefused: false, shown: read() }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    error.diagnostics.forEach(expectDiagnostic)
    if (error.diagnostics.length === 0) throw new Error('refused without a reason', { cause: error })
    return { records: 1, isRefused: true, shown: formatDiagnostics(error.diagnostics) }
  }
}

/** Whoever is told that something is wrong is told what, and where it is. */
function expectDiagnostic({ message, place }: Diagnostic): void {
  if (message === '') throw new Error('a message without words')
  if (place !== undefined && !(place.line >= 1 && place.column >= 1 && place.length >= 1)) {
    throw new Error(`no such place: ${JSON.stringify(place)}`)
  }
}

function jsonLines(text: string): Readonly<Record<string, unknown>>[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('the last line has no end')
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}

function chunksOf(bytes: Uint8Array, chance: Chance): Uint8Array[] {
  const cut = chance.below(bytes.length + 1)
  return [bytes.subarray(0, cut), bytes.subarray(cut)].map((chunk) => Uint8Array.from(chunk))
}
