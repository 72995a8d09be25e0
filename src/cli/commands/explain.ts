import { resolve } from 'node:path'
import type { Trial } from '../../criteria/trial.js'
import type { Day } from '../../kernel/day.js'
import { InputError } from '../../kernel/diagnostic.js'
import { readPatients } from '../../patient/read.js'
import { formatExplanations } from '../../report/explanation/explanations.js'
import { explain } from '../../screening/explanation/explain.js'
import { libraryOf, openCriteria } from '../criteria/criteria.js'
import { chosenCriteria, chosenTrials } from '../criteria/library.js'
import { DONE } from '../exit-code.js'
import { identityAt } from '../files/identity.js'
import { outPath, writeOut } from '../files/out-file.js'
import { inputsOf } from '../patients/inputs.js'
import { readPatientFiles } from '../patients/patient-files.js'
import { refusal } from '../refusal.js'
import { pageFor } from '../terminal/page.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'

export interface ExplainOptions {
  readonly criteria?: readonly string[]
  readonly asOf?: Day
  readonly strict?: true
  readonly json?: true
  readonly out?: string
  readonly color: boolean
}

/** What is to be explained: a patient file, a trial, and criteria of it; all of them where none is named. */
export interface Subject {
  readonly patient: string
  readonly trial: string
  readonly criteria: readonly string[]
}

/** `screen explain <patient> <trial> [criterion…]`: how the answers come about, operator by operator. */
export async function explainCommand(
  world: World,
  { patient, trial: trialId, criteria: criterionIds }: Subject,
  options: ExplainOptions,
): Promise<number> {
  refuseSwapped(world, patient, trialId)
  const files = await readPatientFiles(world, [patient], [])
  const criteria = await openCriteria(world.folder, options.criteria ?? [])
  const out =
    options.out === undefined
      ? undefined
      : await outPath(world.folder, options.out, inputsOf(world, [patient], criteria))
  const library = await libraryOf(criteria.source)
  const { asOf, strict = false } = options
  const reading = { vocabulary: library.vocabulary, today: world.today(), asOf, strict }
  refuseSeveral(library.trials, [patient, trialId, ...criterionIds])
  const trials = chosenTrials('screen explain', library.trials, [trialId])
  const explanations = trials.flatMap((trial) => {
    const chosen = chosenCriteria(trial, criterionIds)
    return files
      .flatMap((file) => {
        if (file instanceof InputError) throw file
        return readPatients(file.text, { ...reading, file: file.file, gathered: file.gathered })
      })
      .map((facts) => explain(facts, library, { version: VERSION, trial, criteria: chosen }))
  })
  const page = pageFor(world, { color: options.color, toFile: out !== undefined })
  const text = formatExplanations(explanations, options.json === true ? 'json' : 'text', page)
  if (out === undefined) await world.output.write(text)
  else await writeOut(out, options.out ?? '', text)
  return DONE
}

/** A trial is no file: where only the second word is one, the two stand in each other's place. */
function refuseSwapped({ folder }: World, patient: string, trial: string): void {
  const isFile = (word: string): boolean => identityAt(resolve(folder, word)) !== undefined
  if (patient === '-' || isFile(patient) || !isFile(trial)) return
  throw refusal(
    'screen explain',
    `there is no such file: ${patient}`,
    `put the patient first: screen explain ${trial} ${patient}`,
  )
}

/** A trial further back than the second word: what stands before it are several patients. */
function refuseSeveral(trials: readonly Trial[], words: readonly string[]): void {
  const isTrial = (word: string): boolean => trials.some(({ id }) => id.toLowerCase() === word.toLowerCase())
  const place = words.findIndex(isTrial)
  if (place < 2) return
  const message = `takes one patient, and before the trial stand ${words.slice(0, place).join(', ')}`
  throw refusal('screen explain', message, 'explain them one after the other')
}
