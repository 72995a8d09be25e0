import { isJson, listOf, type Json, type Resource } from './resource.js'

/** What a conditional address asks for: `Observation?identifier=7` (FHIR R4, http.html#cond-update). */
export interface Condition {
  /** undefined where it is of any type */
  readonly type: string | undefined
  readonly parameters: readonly Parameter[]
}

interface Parameter {
  readonly name: string
  readonly value: string
}

export function conditionIn(url: string): Condition {
  const mark = url.includes('?') ? url.indexOf('?') : url.length
  const type = TYPE.exec(url.slice(0, mark))?.[0]
  const parts = url.slice(mark + 1).split('&')
  return { type, parameters: parts.filter((part) => part !== '').map(parameterIn) }
}

/** Behind the address of a server; no type of resource has a name of more than 64 letters. */
const TYPE = /(?<=^|\/)[A-Z][A-Za-z]{1,63}$/u

function parameterIn(part: string): Parameter {
  const equals = part.includes('=') ? part.indexOf('=') : part.length
  return { name: part.slice(0, equals), value: decoded(part.slice(equals + 1)) }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}

/** Whether a resource may meet a parameter: what one asks for beside identifiers is not looked up. */
export function mayMeet({ id, identifier }: Resource, { name, value }: Parameter): boolean {
  const wanted = value.split(',')
  if (name === '_id') return typeof id !== 'string' || wanted.includes(id)
  if (name !== 'identifier') return true
  return listOf(identifier).some((own) => !isJson(own) || wanted.some((one) => isToken(one, own)))
}

/** `system|value`, `|value`, `system|` or a value alone (FHIR R4, search.html#token). */
function isToken(written: string, { system, value }: Json): boolean {
  const bar = written.indexOf('|')
  if (bar === -1) return written === value
  const [wantedSystem, wantedValue] = [written.slice(0, bar), written.slice(bar + 1)]
  const isOfSystem = wantedSystem === '' ? system === undefined : wantedSystem === system
  return isOfSystem && (wantedValue === '' || wantedValue === value)
}

/** The one identifier by which an address looks for a resource; undefined where it looks in another way. */
export function identifierIn({ parameters }: Condition): Json | undefined {
  const [only, another] = parameters
  const [system, value, more] = only?.value.split('|') ?? []
  if (only?.name !== 'identifier' || another !== undefined || more !== undefined) return undefined
  return value === undefined || value === '' ? undefined : { system: system === '' ? undefined : system, value }
}
