import type { Criteria } from './criteria.js'
import { identityAt } from './identity.js'
import { patientIdentities } from './patient-files.js'
import type { World } from './world.js'

/** What tells the files that a command reads from all others: see `identityAt`. */
export function inputsOf(world: World, names: readonly string[], { paths }: Criteria): ReadonlySet<string> {
  const identities = [...patientIdentities(world, names), ...paths.map(identityAt)]
  return new Set(identities.filter((identity) => identity !== undefined))
}
