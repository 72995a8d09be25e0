import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { Draft, type DraftEntry } from './draft.js'
import type { Astray } from './groups.js'
import type { Mapping } from './mapping.js'
import { readers } from './readers.js'
import { listOf, type Json } from './resource.js'
import { vocables } from './vocables.js'

/**
 * Leaves open what a resource says that may be of the patient, or of somebody else, and nothing besides: whoever may have a
 * tuberculosis may have no other disease for it. What it says that there is not, it says of nobody.
 */
export function leaveOpen(astray: readonly Astray[], mapping: Mapping): void {
  const { draft } = mapping
  for (const { located, mayBeTheirs, why } of astray) {
    if (!mayBeTheirs) continue
    const told = new Draft()
    for (const key of ['asOf', 'birthDate']) told.set(key, draft.patient[key], [])
    readers.get(located.resource.resourceType)?.read(located, { ...mapping, draft: told })
    for (const type of told.unread) draft.unread.add(type)
    for (const entry of told.entries()) suggest(entry, why, mapping)
  }
}

/** What says that there is none, or that nothing came of it. */
const NOT_THERE: ReadonlySet<unknown> = new Set(['absent', 'planned', 'not-taken'])

function suggest({ list, entry, at, keys }: DraftEntry, why: string, { draft, vocabulary }: Mapping): void {
  switch (list) {
    case 'labs':
    case 'vitals':
    case 'scores': {
      const { name, code, date, time } = entry
      // an older result is not held for the latest one
      if (list === 'scores' || isKnown(entry, vocabulary))
        draft.addTold(list, { name, code, value: why, date, time }, at, keys)
      return
    }
    case 'trialParticipation':
      draft.unread.add('ResearchSubject')
      return
    case 'classifications':
      return
    default:
      if (NOT_THERE.has(entry['status'])) return
      draft.suggest(list, { ...entry, status: list === 'conditions' ? 'suspected' : 'uncertain' }, at, keys)
  }
}

/** Whether it is known what was tested: a name that nobody knows, of somebody whom nobody knows, leaves no test open. */
function isKnown({ name, code }: Json, vocabulary: Vocabulary): boolean {
  const { lexicon, termsOf } = vocables.measurement(vocabulary)
  const isCoded = listOf(code).some((one) => lexicon.findCode('loinc', String(one).replace('loinc:', '')) !== undefined)
  return isCoded || termsOf(String(name)).length > 0
}
