import * as z from 'zod'
import { nearest } from '../../kernel/nearest.js'
import { jsonText } from '../../report/terminal/terminal-text.js'
import { DONE } from '../exit-code.js'
import { refusal } from '../refusal.js'
import type { World } from '../world.js'

const SCHEMAS = new Map<string, () => Promise<unknown>>([
  ['patient', async () => z.toJSONSchema((await import('../../patient/schema.js')).patientSchema, { io: 'input' })],
  ['trial', async () => (await import('../../criteria/json-schema.js')).trialJsonSchema()],
  ['result', async () => z.toJSONSchema((await import('../../screening/result/result-schema.js')).resultSchema)],
  [
    'explanation',
    async () => z.toJSONSchema((await import('../../screening/explanation/explanation-schema.js')).explanationSchema),
  ],
  ['brief', async () => z.toJSONSchema((await import('../../screening/cohort/brief-schema.js')).briefSchema)],
  ['summary', async () => z.toJSONSchema((await import('../../screening/cohort/summary-schema.js')).summarySchema)],
])

/** `screen schema <name>`: prints the JSON Schema of what is read or printed. */
export async function schemaCommand(world: World, name: string): Promise<number> {
  const schema = SCHEMAS.get(name)
  if (schema === undefined) {
    const near = nearest(name, SCHEMAS.keys())
    const names = [...SCHEMAS.keys()].join(', ')
    throw refusal(name, 'there is no such schema', near === undefined ? `there are: ${names}` : `did you mean ${near}?`)
  }
  await world.output.write(`${jsonText(await schema(), 2)}\n`)
  return DONE
}
