import type { Day } from '../../kernel/day.js'
import { InputError } from '../../kernel/diagnostic.js'
import type { Duration } from '../../kernel/duration.js'
import { readPatients } from '../../patient/read.js'
import { formatResults } from '../../report/results/results.js'
import { groundsAgainst, type GroundsAgainst } from '../../screening/patient/grounds-against.js'
import { judgePatientInFull } from '../../screening/patient/judge-patient.js'
import { resultOf } from '../../screening/screen.js'
import { libraryOf, openCriteria } from '../criteria/criteria.js'
import { chosenTrials } from '../criteria/library.js'
import { DONE, verdictCode } from '../exit-code.js'
import { inputsOf } from '../patients/inputs.js'
import { readPatientFiles } from '../patients/patient-files.js'
import { isShort } from '../process/short-run.js'
import { allOf } from '../refusal.js'
import { pageFor } from '../terminal/page.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'

export interface ScreenOptions {
  readonly criteria?: readonly string[]
  readonly trial?: readonly string[]
  readonly asOf?: Day
  readonly strict?: true
  readonly format: 'text' | 'json'
  readonly all?: true
  readonly calendar?: true
  readonly horizon?: Duration
  readonly exitCode?: true
  readonly out?: string
  readonly color: boolean
}

/** Trials recruit for a year or two; a longer calendar is mostly about what will have changed by then. */
const HORIZON: Duration = { amount: 2, unit: 'years' }

/** `screen <patient…>`: screens each patient against each trial. Nothing is screened unless everything can be read. */
export async function screenCommand(
  world: World,
  names: readonly string[],
  options: ScreenOptions,
  commands: readonly string[],
): Promise<number> {
  const files = await readPatientFiles(world, names, commands)
  if (isShort(files)) world.expectShortRun?.()
  const criteria = await openCriteria(world.folder, options.criteria ?? [])
  const out =
    options.out === undefined
      ? undefined
      : await (
          await import('../files/out-file.js')
        ).outPath(world.folder, options.out, inputsOf(world, names, criteria))
  const library = await libraryOf(criteria.source)
  const trials = chosenTrials('--trial', library.trials, options.trial ?? [])

  const { asOf, strict = false } = options
  const reading = { vocabulary: library.vocabulary, today: world.today(), asOf, strict }
  const patients = await allOf(
    files.map((file) => () => {
      if (file instanceof InputError) throw file
      return readPatients(file.text, { ...reading, file: file.file, gathered: file.gathered })
    }),
  )
  const horizon = options.calendar === undefined ? undefined : (options.horizon ?? HORIZON)
  const grounds: GroundsAgainst[] = []
  const results = patients.flat().map((facts) => {
    const found = judgePatientInFull(facts, library, trials)
    if (options.format === 'text') grounds.push(groundsAgainst(found))
    return resultOf(found, library, { version: VERSION, trials, horizon })
  })

  const page = pageFor(world, { color: options.color, toFile: out !== undefined })
  const text = formatResults(results, options.format, { ...page, all: options.all ?? false }, grounds)
  if (out === undefined) await world.output.write(text)
  else await (await import('../files/out-file.js')).writeOut(out, options.out ?? '', text)
  return options.exitCode === true ? verdictCode(results) : DONE
}
