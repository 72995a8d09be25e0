import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import type { Term } from '../../facts/term.js'
import { codingSchema, elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { reasonsOf } from './reason.js'
import type { Located } from './resource.js'
import { periodOf } from './time.js'
import { wordsOf } from './words.js'

const encounterElements = elementsOf<fhir4.Encounter>()({
  status: optional.text,
  class: codingSchema.optional(),
  type: optional.concepts,
  period: optional.period,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  diagnosis: z.array(z.looseObject({ condition: optional.reference })).optional(),
})

type Written = z.output<typeof encounterElements>

/** Why an encounter of a status does not count (hl7.org/fhir/R4/valueset-encounter-status.html). */
const NOT_MET: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['planned', 'is planned'],
  ['cancelled', 'was cancelled'],
])
const MET = ['finished', 'in-progress', 'onleave', 'arrived', 'triaged']

/** Reads a hospital stay or a visit. */
export function readEncounter(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path } = located
  const read = elementsIn(encounterElements, located, draft)
  if (read === undefined) return
  const { kind, at } = kindOf(read, mapping)
  const why = NOT_MET.get(read.status)
  if (why !== undefined) {
    draft.leaveOut(located, why, kind)
    return
  }
  draft.count('Encounter')
  const { start, end } = periodOf(read.period ?? {}, [...path, 'period'], draft)
  const isOpen = read.status !== 'finished' && MET.includes(read.status ?? '') && end === undefined
  const diagnoses = (read.diagnosis ?? []).map(({ condition }) => condition)
  const given = { concepts: read.reasonCode ?? [], references: [...(read.reasonReference ?? []), ...diagnoses] }
  const reasons = reasonsOf(given, located, mapping)
  draft.add(
    'encounters',
    {
      kind,
      status: MET.includes(read.status ?? '') ? undefined : 'uncertain',
      reason: reasons.length === 0 ? undefined : reasons,
      start,
      end,
      ongoing: isOpen ? true : undefined,
    },
    path,
    { kind: at, start: ['period', 'start'], end: ['period', 'end'], reason: ['reasonCode'] },
  )
}

/** What it was: its class, unless one of its types says it more closely. */
function kindOf(read: Written, { vocabulary }: Mapping): { readonly kind: string; readonly at: readonly string[] } {
  const { encounters } = vocabulary
  const termOf = (words: readonly string[]): Term | undefined =>
    words.map((text) => encounters.find(text)).find((term) => term !== undefined)
  const classes = [read.class?.code, read.class?.display].filter((text) => text !== undefined)
  const types = (read.type ?? []).flatMap(wordsOf)
  const [ofClass, ofType] = [termOf(classes), termOf(types)]
  if (ofType !== undefined && (ofClass === undefined || encounters.kindsOf(ofType).has(ofClass.id))) {
    return { kind: ofType.label, at: ['type'] }
  }
  if (ofClass !== undefined) return { kind: ofClass.label, at: ['class'] }
  return { kind: types[0] ?? read.class?.display ?? read.class?.code ?? 'without a kind', at: ['class'] }
}
