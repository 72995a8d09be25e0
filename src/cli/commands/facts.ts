import type { Day } from '../../kernel/day.js'
import { InputError } from '../../kernel/diagnostic.js'
import { readRecords } from '../../patient/read.js'
import { warningText } from '../../report/diagnostics/warning-text.js'
import { factsJson, factsPages } from '../../report/facts/facts-page.js'
import { libraryOf, openCriteria } from '../criteria/criteria.js'
import { DONE } from '../exit-code.js'
import { outPath, writeOut } from '../files/out-file.js'
import { inputsOf } from '../patients/inputs.js'
import { readPatientFiles } from '../patients/patient-files.js'
import { allOf } from '../refusal.js'
import { pageFor } from '../terminal/page.js'
import type { World } from '../world.js'

export interface FactsOptions {
  readonly criteria?: readonly string[]
  readonly asOf?: Day
  readonly json?: true
  readonly out?: string
  readonly color: boolean
}

/** `screen facts <patient…>`: what was understood of each record, and what was not; as JSON, the patient file it amounts to. */
export async function factsCommand(
  world: World,
  names: readonly string[],
  options: FactsOptions,
  commands: readonly string[],
): Promise<number> {
  const files = await readPatientFiles(world, names, commands)
  const criteria = await openCriteria(world.folder, options.criteria ?? [])
  const out =
    options.out === undefined ? undefined : await outPath(world.folder, options.out, inputsOf(world, names, criteria))
  const { vocabulary } = await libraryOf(criteria.source)
  const reading = { vocabulary, today: world.today(), asOf: options.asOf, strict: false }
  const read = await allOf(
    files.map((file) => () => {
      if (file instanceof InputError) throw file
      return readRecords(file.text, { ...reading, file: file.file, gathered: file.gathered })
    }),
  )
  const records = read.flat()
  const page = pageFor(world, { color: options.color, toFile: out !== undefined })
  const isJson = options.json === true
  if (isJson) await world.errors.write(records.map(({ facts }) => warningText(facts)).join(''))
  const text = isJson ? factsJson(records) : factsPages(records, page)
  if (out === undefined) await world.output.write(text)
  else await writeOut(out, options.out ?? '', text)
  return DONE
}
