import { readPatients } from '../../src/patient/read.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Setting } from '../../src/language/rule/rule.js'
import { compiled } from './evaluate.js'
import { evaluationOf } from './evaluation.js'
import { day, TODAY } from './patient.js'
import { vocabulary } from './vocabulary.js'

/** The facts of a record as its file writes it, with what the reader left out. */
function recorded(record: object): Facts {
  const reading = { file: 'p.json', vocabulary, today: day(TODAY), asOf: day(TODAY), strict: false }
  const [facts] = readPatients(JSON.stringify(record), reading)
  if (facts === undefined) throw new Error('no patient')
  return facts
}

/** What a rule passes over of a record: `/labs/1 IgG 5 g/L in 2025 – too old: …`. */
export function passedOver(rule: unknown, record: object, setting: Partial<Setting> = {}): string[] {
  const facts = recorded(record)
  const evaluation = evaluationOf(facts)
  const entries = compiled(rule, setting).passedOver?.(evaluation) ?? []
  return entries.map(({ fact, value, why }) => `${fact.path} ${fact.label}${value === '' ? '' : ` ${value}`} – ${why}`)
}
