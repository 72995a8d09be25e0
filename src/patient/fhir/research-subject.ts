import type * as fhir4 from 'fhir/r4.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { isJson, listOf, type Located, type Resource } from './resource.js'
import { periodOf } from './time.js'
import { wordsOf } from './words.js'
import { isInterventional, isObservational } from '../../language/event/observational.js'

const subjectElements = elementsOf<fhir4.ResearchSubject>()({
  status: optional.text,
  period: optional.period,
  study: optional.reference,
})

const studyElements = elementsOf<fhir4.ResearchStudy>()({ category: optional.conceptOrConcepts })

/** Where somebody takes part, or took part (hl7.org/fhir/R4/valueset-research-subject-status.html). */
const TOOK_PART = ['follow-up', 'off-study', 'on-study', 'on-study-intervention', 'on-study-observation', 'withdrawn']
/** Where somebody does not, or not yet; of any other status nobody knows. */
const NO_PART = [
  'candidate',
  'eligible',
  'ineligible',
  'not-registered',
  'pending-on-study',
  'potential-candidate',
  'screening',
]
const GOING_ON = ['follow-up', 'on-study', 'on-study-intervention', 'on-study-observation']

/** Reads that the patient takes part in a study. Whoever is only a candidate does not. */
export function readResearchSubject(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path } = located
  const read = elementsIn(subjectElements, located, draft)
  if (read === undefined) return
  const study = mapping.references.find(read.study?.reference, located)?.resource
  const name = nameOfStudy(study) ?? read.study?.display ?? read.study?.reference
  const id = name === undefined ? undefined : categorised(name, study)
  const { status = 'none' } = read
  if (NO_PART.includes(status)) {
    draft.leaveOut(located, `has the status '${status}', which is not taking part`, id)
    return
  }
  if (!TOOK_PART.includes(status)) {
    draft.leaveUnread(located, `has the status '${status}', which does not say whether somebody takes part`)
    return
  }
  draft.count('ResearchSubject')
  const { start, end } = periodOf(read.period ?? {}, [...path, 'period'], draft)
  const isOpen = GOING_ON.includes(status) && end === undefined
  draft.add(
    'trialParticipation',
    { id: id ?? 'a study without a name', start, end, ongoing: isOpen ? true : undefined },
    path,
    { id: ['study'], start: ['period', 'start'], end: ['period', 'end'] },
  )
}

const NCT = /^NCT\d{8}$/u

/** The number of the study in the registry, else another identifier, else its title. */
function nameOfStudy(study: Resource | undefined): string | undefined {
  const identifiers = listOf(study?.['identifier']).flatMap((one) =>
    isJson(one) && typeof one['value'] === 'string' ? [one['value']] : [],
  )
  const title = typeof study?.['title'] === 'string' ? study['title'] : undefined
  return identifiers.find((value) => NCT.test(value)) ?? identifiers[0] ?? title
}

/**
 * The name of a study, and behind it what its categories say of whether it assigns a treatment, where the name does not say
 * the same: they are words, "such as investigational vs. observational" (hl7.org/fhir/R4/researchstudy-definitions.html), of no
 * set of codes.
 */
function categorised(name: string, study: Resource | undefined): string {
  const { data } = studyElements.safeParse(study)
  const said = (data?.category ?? []).flatMap((one) => [
    ...wordsOf(one),
    ...(one.coding ?? []).flatMap(({ code }) => code ?? []),
  ])
  if (said.some(isInterventional)) return isObservational(name) ? `${name} (interventional)` : name
  return said.some(isObservational) && !isObservational(name) ? `${name} (observational)` : name
}
