import { InputError } from '../../kernel/diagnostic.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Collection } from './collect.js'
import { rulesOf } from './modifier.js'
import type { FhirText } from './text.js'
import { versionSign } from './version.js'

/** What is said of a file, and where in it. */
type Refused = Pick<FhirText, 'file' | 'place'>

/** @throws InputError for another version of FHIR, and for a bundle that was written by rules that nobody knows */
export function refuseOthers(collection: Collection, text: Refused): void {
  refuseOtherVersions(collection, text)
  refuseOtherRules(collection, text)
}

export function refuse(path: JsonPath, text: Refused, message: string, remedy: string): never {
  throw new InputError([{ file: text.file, place: text.place(path), severity: 'error', message, remedy }])
}

function refuseOtherVersions({ resources, bundles }: Collection, text: Refused): void {
  for (const located of [...bundles, ...resources]) {
    const sign = versionSign(located)
    if (sign === undefined) continue
    const message = `this is FHIR ${sign.version}, and only R4 is read: ${sign.element} is not of R4`
    const remedy = 'export the record as FHIR R4 (4.0.1)'
    refuse(sign.path, text, message, remedy)
  }
}

function refuseOtherRules({ bundles }: Collection, text: Refused): void {
  for (const { resource, path } of bundles) {
    const rules = rulesOf(resource)
    if (rules === undefined) continue
    const message = `this Bundle follows rules that are not known here (implicitRules): ${quoted(rules)}`
    const remedy = 'export the record by the rules of FHIR R4 alone'
    refuse([...path, 'implicitRules'], text, message, remedy)
  }
}
