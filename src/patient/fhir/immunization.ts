import type * as fhir4 from 'fhir/r4.js'
import type * as z from 'zod'
import { besideOf } from './beside.js'
import type { Draft } from './draft.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { named } from './naming.js'
import { hasReasonNotDone } from './reason-not-done.js'
import type { Located } from './resource.js'
import { routeOf } from './route.js'
import { heardSilence } from './silence.js'
import { dateOf } from './time.js'
import { isUndoneByNote } from './undone-note.js'
import { vocables } from './vocables.js'
import { nameOf } from './words.js'

const immunizationElements = elementsOf<fhir4.Immunization>()({
  status: optional.text,
  vaccineCode: optional.concept,
  occurrenceDateTime: optional.text,
  occurrenceString: optional.text,
  route: optional.concept,
  isSubpotent: optional.flag,
})

const NOT_GIVEN: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['not-done', 'was not given'],
])

/** Reads a vaccination. Of a dose that did not have its full effect it is open whether it counts as one. */
export function readImmunization(located: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const { path } = located
  const read = elementsIn(immunizationElements, located, draft)
  if (read === undefined) return
  const silence = heardSilence(read.vaccineCode, 'immunizations', located, draft)
  if (silence === 'left-out') return
  const why = NOT_GIVEN.get(read.status)
  if (why !== undefined) {
    draft.leaveOut(located, why, nameOf(read.vaccineCode))
    return
  }
  draft.count('Immunization')
  if (silence === 'none-known') {
    draft.open('immunizations')
    return
  }
  const element = read.occurrenceDateTime === undefined ? 'occurrenceString' : 'occurrenceDateTime'
  const vocable = vocables.vaccine(vocabulary)
  const at = [...path, 'vaccineCode']
  const entry = {
    ...named(read.vaccineCode, vocable, at, draft),
    status: isGiven(read, located, draft) ? undefined : 'uncertain',
    date: dateOf(read[element], [...path, element], draft),
    route: routeOf(read.route),
  }
  const keys = { name: ['vaccineCode'], code: ['vaccineCode'], date: [element], route: ['route'], status: ['status'] }
  draft.add('immunizations', entry, path, keys)
  for (const beside of besideOf(read.vaccineCode, vocable, at, draft))
    draft.add('immunizations', { ...entry, ...beside, status: 'uncertain' }, path, keys)
}

function isGiven(
  { status, isSubpotent }: z.output<typeof immunizationElements>,
  located: Located,
  draft: Draft,
): boolean {
  if (status !== 'completed' || isUndoneByNote(located, draft) || hasReasonNotDone(located, draft)) return false
  if (isSubpotent !== true) return true
  const message = 'the dose is recorded as subpotent: whether it counts as given is taken as not certain'
  draft.warn([...located.path, 'isSubpotent'], message)
  return false
}
