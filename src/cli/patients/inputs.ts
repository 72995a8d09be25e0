import type { Criteria } from '../criteria/criteria.js'
import { identityAt } from '../files/identity.js'
import type { World } from '../world.js'
import { patientIdentities } from './patient-files.js'

/** What tells the files that a command reads from all others: see `identityAt`. */
export function inputsOf(world: World, names: readonly string[], { paths }: Criteria): ReadonlySet<string> {
  const identities = [...patientIdentities(world, names), ...paths.map(identityAt)]
  return new Set(identities.filter((identity) => identity !== undefined))
}
