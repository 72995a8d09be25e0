import type { InputError } from '../kernel/diagnostic.js'
import { terminalText } from '../report/terminal-text.js'
import { exportPieces } from './cohort/export/export-pieces.js'
import { withExports } from './cohort/export/find-exports.js'
import { findInputs } from './cohort/inputs.js'
import { LONGEST_MIB } from './cohort/pieces.js'
import { START } from './cohort/position.js'
import type { PatientFile } from './patient-file.js'
import { refusal } from './refusal.js'
import type { World } from './world.js'

/** So many patients are read at once; more are a cohort. */
const MOST = 100

/**
 * The patients of a folder with a bulk export, each with all of its lines; in place of a line that cannot be used, why.
 * Throws InputError where the folder has no export, or more patients than anybody looks at one by one.
 */
export async function exportPatients(world: World, name: string): Promise<(PatientFile | InputError)[]> {
  const { inputs } = await withExports((await findInputs(world, [name])).inputs)
  const exported = inputs.find(({ form }) => form === 'export')
  if (exported === undefined) throw refusal(name, 'is a folder, and no export of FHIR', 'name the files in it')
  const notes: string[] = []
  const interruption = world.interruption()
  try {
    const pieces = exportPieces(exported, START, {
      meter: () => undefined,
      signal: interruption.signal,
      remark: (note) => notes.push(note),
    })
    const patients: (PatientFile | InputError)[] = []
    for await (const { piece } of pieces) {
      const { name: file, line, form, bytes, gathered, refusal: why } = piece
      const known = `${file}:${line}`
      if (patients.length === MOST) {
        throw refusal(name, `has more than ${MOST} patients`, `screen them as a cohort: screen cohort ${name}`)
      }
      if (why !== undefined) patients.push(refusal(known, why.message, why.remedy))
      else if (form === 'too-long') patients.push(refusal(known, `is longer than ${LONGEST_MIB} MiB`))
      else patients.push({ file: known, text: new TextDecoder().decode(bytes), gathered })
    }
    for (const note of notes) await world.errors.write(`${terminalText(note)}\n`)
    return patients
  } finally {
    interruption.release()
  }
}
