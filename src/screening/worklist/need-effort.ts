import type { Effort } from '../../facts/effort.js'
import type { Need, NeedKind } from '../../language/rule/finding.js'

/** What it takes to find out something of each kind, where the vocabulary says nothing else. */
const BY_KIND: Readonly<Record<NeedKind, Effort>> = {
  demographic: 'question',
  list: 'record',
  condition: 'record',
  drug: 'record',
  procedure: 'record',
  immunization: 'record',
  allergy: 'record',
  encounter: 'record',
  trial: 'record',
  record: 'record',
  conflict: 'record',
  vital: 'examination',
  score: 'examination',
  classification: 'examination',
  lab: 'blood-test',
}

export function effortOf({ kind, effort }: Need): Effort {
  return effort ?? BY_KIND[kind]
}
