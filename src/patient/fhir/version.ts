import { remembered } from '../../kernel/remembered.js'
import type { JsonPath } from '../json/json-path.js'
import { isJson, listOf, type Located } from './resource.js'
import { hasKey, SIGNS, TYPES, type Sign } from './version-signs.js'

/** A place that shows that a file is of another version of FHIR. */
export interface VersionSign {
  readonly version: string
  /** the element that gives it away: `Immunization.notGiven` */
  readonly element: string
  readonly path: JsonPath
}

const signsOf = remembered((type): readonly Sign[] => SIGNS.filter((sign) => sign.type === type))

/** Versions as the addresses of the specification and `fhirVersion` number them. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^1\./u, 'DSTU2'],
  [/^3\./u, 'STU3'],
  [/^4\.3/u, 'R4B'],
  [/^4\.[2456]/u, 'R5 ballot'],
  [/^5\./u, 'R5'],
  [/^6\./u, 'R6'],
]
const NUMBERED = /^https?:\/\/hl7\.org\/fhir\/(\d\.\d)\//u

/** The first place in which a resource shows that it is of another version than R4; undefined where nothing does. */
export function versionSign({ resource, path }: Located): VersionSign | undefined {
  const { resourceType: type } = resource
  const content = type === 'Bundle' ? listOf(resource['entry']).findIndex(hasKey('content')) : -1
  if (content !== -1)
    return { version: 'DSTU1', element: 'Bundle.entry.content', path: [...path, 'entry', content, 'content'] }
  const ofType = TYPES.get(type)
  if (ofType !== undefined) return { version: ofType, element: type, path: [...path, 'resourceType'] }
  for (const { element, form, version } of signsOf(type)) {
    const value = resource[element]
    if (value === undefined || form?.(value) === false) continue
    return { version, element: `${type}.${element}`, path: [...path, element] }
  }
  return numberedSign({ resource, path, url: undefined })
}

function numberedSign({ resource, path }: Located): VersionSign | undefined {
  const { meta, fhirVersion, resourceType: type } = resource
  const profiles = isJson(meta) ? listOf(meta['profile']) : []
  const written = [
    ...profiles.map((profile) => (typeof profile === 'string' ? NUMBERED.exec(profile)?.[1] : undefined)),
    typeof fhirVersion === 'string' ? fhirVersion : undefined,
  ]
  for (const number of written) {
    const version = number === undefined ? undefined : NUMBERS.find(([form]) => form.test(number))?.[1]
    if (version !== undefined) return { version, element: `${type} of version ${String(number)}`, path }
  }
  return undefined
}
