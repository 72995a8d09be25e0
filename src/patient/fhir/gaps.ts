import type { Completeness } from './completeness.js'
import type { ListName } from '../reading/list-name.js'
import type { Draft } from './draft.js'
import { readers } from './readers.js'

const PAGED = 'this is one page of a search that has more: what is not in it is not known to be absent'

/** Why lists are there, but not as a whole. */
interface Gaps extends Omit<Completeness, 'present'> {
  /** lists of which is said only that there is nothing of one kind */
  readonly onlyDeniedInPart: readonly ListName[]
  /** lists to which lines that cannot be read may belong */
  readonly unreadable: readonly ListName[]
}

/** Notes the lists that are there, but not as a whole. */
export function noteGaps(gaps: Gaps, draft: Draft): void {
  const isThere = (list: ListName): boolean => draft.patient[list] !== undefined
  const all = [
    { lists: [...gaps.partial], why: undefined },
    { lists: [...gaps.chosen], why: 'a search asked for a part only, or the server kept something back' },
    { lists: [...gaps.missing], why: 'a document names entries that are not in the file' },
    { lists: [...gaps.changed], why: 'a document tells only what has changed' },
    {
      lists: gaps.unreadable,
      why: 'lines of the export cannot be read, and may be of this patient',
    },
    { lists: unreadIn(draft), why: 'resources were left out that may say more' },
    { lists: gaps.onlyDeniedInPart, why: 'the record says only that there is nothing of one kind' },
    { lists: [...draft.unknown], why: 'the record says itself that there is no information' },
  ].map(({ lists, why }) => ({ lists: lists.filter(isThere).sort(), why }))
  const incomplete = [...new Set(all.flatMap(({ lists }) => lists))].sort()
  if (incomplete.length > 0) draft.set('incomplete', incomplete, [])
  for (const { lists, why } of all) {
    if (lists.length === 0) continue
    if (why === undefined) draft.warn([], PAGED)
    else draft.warn([], `${why}: nothing is known to be absent of ${lists.join(', ')}`)
  }
}

/** The lists of resources that could not be understood, and those of which only resources of other lists tell. */
function unreadIn({ unread, suggested }: Draft): ListName[] {
  const lists = [...unread].flatMap((type) => readers.get(type)?.list ?? [])
  return [...new Set([...lists, ...suggested])]
}
