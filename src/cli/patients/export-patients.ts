import type { InputError } from '../../kernel/diagnostic.js'
import { terminalText } from '../../report/terminal/terminal-text.js'
import { exportPieces } from '../cohort/export/export-pieces.js'
import { withExports } from '../cohort/export/find-exports.js'
import { findInputs } from '../cohort/input/inputs.js'
import { LONGEST_MIB } from '../cohort/input/pieces.js'
import { START } from '../cohort/input/position.js'
import type { PatientFile } from '../files/patient-file.js'
import { refusal } from '../refusal.js'
import type { World } from '../world.js'

/** So many patients are read at once; more are a cohort. */
const MOST = 100

/**
 * The patients of a folder with a bulk export, each with all of its lines; in place of a line that cannot be used, why.
 * Throws InputError where the folder has no export, or more patients than anybody looks at one by one.
 */
export async function exportPatients(world: World, name: string): Promise<(PatientFile | InputError)[]> {
  const { inputs, beside } = await withExports((await findInputs(world, [name])).inputs)
  const exported = inputs.find(({ form }) => form === 'export')
  if (exported === undefined)
    throw refusal(
      name,
      'is a folder, and no export of FHIR',
      `name the files in it, or screen them as a cohort: screen cohort ${name}`,
    )
  const others = [...beside, ...inputs.filter((input) => input !== exported).map((input) => input.name)]
  const notes = others.map((other) => `left out, for it is no part of the export: ${other}`)
  const patients: (PatientFile | InputError)[] = []
  const pieces = exportPieces(exported, START, {
    meter: () => undefined,
    signal: new AbortController().signal,
    remark: (note) => notes.push(note),
  })
  for await (const { piece } of pieces) {
    const { name: file, line, form, bytes, gathered, refusal: why } = piece
    const known = `${file}:${line}`
    if (patients.length === MOST) {
      throw refusal(name, `has more than ${MOST} patients`, `screen them as a cohort: screen cohort ${name}`)
    }
    if (why !== undefined) patients.push(refusal(known, why.message, why.remedy))
    else if (form === 'too-long') patients.push(refusal(known, `is longer than ${LONGEST_MIB} MiB`))
    else patients.push(patientIn(known, bytes, gathered))
  }
  for (const note of notes) await world.errors.write(`${terminalText(note)}\n`)
  return patients
}

function patientIn(file: string, bytes: Uint8Array, gathered: PatientFile['gathered']): PatientFile | InputError {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), gathered }
  } catch {
    return refusal(file, 'is not UTF-8 text', 'save it as UTF-8')
  }
}
