import { isJson, listOf, type Json, type Located } from './resource.js'

/** The pages of one search that are in a file. */
export interface SearchPages {
  /** the address of the search; undefined where it is not told */
  readonly self: string | undefined
  readonly pages: readonly Json[]
  /** whether they are all of its pages */
  readonly isWhole: boolean
}

/** The searches of which bundles are the results: a page goes on where another one says that it does. */
export function searchesIn(bundles: readonly Located[]): readonly SearchPages[] {
  const pages = bundles.map(({ resource }) => resource).filter(({ type }) => type === 'searchset')
  const bySelf = new Map(pages.map((page) => [linkOf(page, 'self'), page]))
  const nextOf = (page: Json): Json | undefined => {
    const next = linkOf(page, 'next')
    return next === undefined ? undefined : bySelf.get(next)
  }
  const followers = new Set(pages.map(nextOf))
  const searches = pages.filter((page) => !followers.has(page)).map((first) => searchFrom(first, nextOf))
  const told = new Set(searches.flatMap((search) => search.pages))
  // pages that go on from each other in a circle have no first one
  const astray = pages.filter((page) => !told.has(page)).map((page) => searchFrom(page, () => undefined))
  return [...searches, ...astray]
}

function searchFrom(first: Json, nextOf: (page: Json) => Json | undefined): SearchPages {
  const pages = new Set<Json>()
  for (let page: Json | undefined = first; page !== undefined && !pages.has(page); page = nextOf(page)) pages.add(page)
  const isFromFirst = ['previous', 'prev'].every((relation) => linkOf(first, relation) === undefined)
  const isToLast = [...pages].some((page) => linkOf(page, 'next') === undefined)
  return { self: linkOf(first, 'self'), pages: [...pages], isWhole: isFromFirst && isToLast }
}

/** Whether the pages hold fewer hits than the server says that there are. */
export function isShort(pages: readonly Json[]): boolean {
  const hits = new Set(pages.flatMap(({ entry }) => listOf(entry).filter(isHit).map(whatIs)))
  return pages.some(({ total }) => typeof total === 'number' && total > hits.size)
}

function isHit(entry: unknown): boolean {
  const search = isJson(entry) ? entry['search'] : undefined
  return !isJson(search) || (search['mode'] !== 'include' && search['mode'] !== 'outcome')
}

/** A hit that stands on two pages, as one may where something was added in between, is one. */
function whatIs(entry: unknown): unknown {
  const resource = isJson(entry) ? entry['resource'] : undefined
  if (!isJson(resource) || typeof resource['id'] !== 'string') return entry
  return `${String(resource['resourceType'])}/${resource['id']}`
}

/** The address behind a relation of a page. */
function linkOf({ link }: Json, relation: string): string | undefined {
  const found = listOf(link).find((one) => isJson(one) && one['relation'] === relation)
  const url = isJson(found) ? found['url'] : undefined
  return typeof url === 'string' ? url : undefined
}
