import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import { codingSchema, elementsOf, optional, type Coding, type Period } from './elements.js'
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
  classHistory: z.array(z.looseObject({ class: codingSchema.optional(), period: optional.period })).optional(),
  hospitalization: z.looseObject({ dischargeDisposition: optional.concept }).optional(),
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
  const period = periodOf(read.period ?? {}, [...path, 'period'], draft)
  const isOpen = read.status !== 'finished' && MET.includes(read.status ?? '') && period.end === undefined
  const diagnoses = (read.diagnosis ?? []).map(({ condition }) => condition)
  const given = { concepts: read.reasonCode ?? [], references: [...(read.reasonReference ?? []), ...diagnoses] }
  const reasons = reasonsOf(given, located, mapping)
  const ongoing = isOpen ? true : undefined
  const shared = {
    status: MET.includes(read.status ?? '') ? undefined : 'uncertain',
    reason: reasons.length === 0 ? undefined : reasons,
  }
  const keys = { start: ['period', 'start'], end: ['period', 'end'], reason: ['reasonCode'] }
  draft.add('encounters', { kind, ...shared, ...period, ongoing }, path, { kind: at, ...keys })
  for (const one of earlierKinds(read, kind, located, mapping)) {
    const given = one.period ?? { ...period, status: 'uncertain' }
    draft.add('encounters', { ...shared, kind: one.kind, ...given }, path, { kind: one.at, ...keys })
  }
  const hint = stayHint(read, kind, mapping)
  if (hint === undefined) return
  const message = `${quoted(kind)} stands beside what speaks of an admission: whether it was a stay in hospital is left open`
  draft.warn([...path, hint], message)
  draft.add('encounters', { kind: MAY_BE_STAY, ...shared, ...period, ongoing }, path, { kind: [hint], ...keys })
}

const STAY = 'hospitalization'

/** A kind of encounter that says neither that it was a stay nor that it was none. */
const MAY_BE_STAY = 'hospital visit'

interface EarlierKind {
  readonly kind: string
  readonly at: JsonPath
  /** undefined where it is not told: it was some time of the whole */
  readonly period: Period | undefined
}

/** What an encounter was before it became what it is, or in a part of its time: an emergency visit, a stay. */
function earlierKinds(
  { classHistory = [] }: Written,
  kind: string,
  { path }: Located,
  { draft, vocabulary: { encounters } }: Mapping,
): EarlierKind[] {
  return classHistory.flatMap(({ class: coding, period }, index) => {
    const words = wordsIn(coding)
    const term = words.map((text) => encounters.find(text)).find((found) => found !== undefined)
    const earlier = term?.label ?? words[0]
    if (earlier === undefined || (term !== undefined && isKindOf(encounters.find(kind), term.id, encounters))) return []
    const at = ['classHistory', index]
    const own = period === undefined ? undefined : periodOf(period, [...path, ...at, 'period'], draft)
    return [{ kind: earlier, at, period: own }]
  })
}

function wordsIn(coding: Coding | undefined): string[] {
  return [coding?.code, coding?.display].filter((text) => text !== undefined)
}

function isKindOf(term: Term | undefined, id: string, encounters: Lexicon<Term>): boolean {
  return term !== undefined && encounters.kindsOf(term).has(id)
}

/** What is told of visits, too: where the patient went from there, which speaks of a stay only where it names a hospital. */
const OF_VISITS = ['id', 'extension', 'dischargeDisposition']

/** Codes of hl7.org/fhir/R4/valueset-encounter-discharge-disposition.html: another facility, a psychiatric one, rehabilitation. */
const SENT_ON = ['other-hcf', 'psy', 'rehab']
const HOSPITAL = /hospital(?!ity)|inpatient|krankenhaus|klinik|stationär/iu

/** What speaks of a stay within a type that is not known: an emergency hospital admission. */
const ADMITTED = /hospital admission|admission to\b|inpatient|stationär/iu

/** The element that speaks of a stay in hospital, where the kind of the encounter does not. */
function stayHint(read: Written, kind: string, { vocabulary: { encounters } }: Mapping): string | undefined {
  const term = encounters.find(kind)
  if (isKindOf(term, STAY, encounters)) return undefined
  const types = (read.type ?? []).flatMap(wordsOf)
  const tellsOfStay = (type: string): boolean => {
    const known = encounters.find(type)
    return known === undefined ? ADMITTED.test(type) : isKindOf(known, STAY, encounters)
  }
  if (types.some(tellsOfStay)) return 'type'
  const { hospitalization = {} } = read
  const where = hospitalization.dischargeDisposition
  const isSentOn = hasCode(where, ...SENT_ON) || wordsOf(where).some((words) => HOSPITAL.test(words))
  const isTelling = Object.keys(hospitalization).some((detail) => !OF_VISITS.includes(detail))
  return isTelling || isSentOn ? 'hospitalization' : undefined
}

/** What it was: its class, unless one of its types says it more closely. */
function kindOf(read: Written, { vocabulary }: Mapping): { readonly kind: string; readonly at: readonly string[] } {
  const { encounters } = vocabulary
  const termOf = (words: readonly string[]): Term | undefined =>
    words.map((text) => encounters.find(text)).find((term) => term !== undefined)
  const classes = wordsIn(read.class)
  const types = (read.type ?? []).flatMap(wordsOf)
  const [ofClass, ofType] = [termOf(classes), termOf(types)]
  if (ofType !== undefined && (ofClass === undefined || encounters.kindsOf(ofType).has(ofClass.id))) {
    return { kind: ofType.label, at: ['type'] }
  }
  if (ofClass !== undefined) return { kind: ofClass.label, at: ['class'] }
  return { kind: types[0] ?? read.class?.display ?? read.class?.code ?? 'without a kind', at: ['class'] }
}
