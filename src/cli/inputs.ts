import type { CriteriaFiles } from './criteria-files.js'
import { identityAt } from './identity.js'
import { patientIdentities } from './patient-files.js'
import type { World } from './world.js'

/** What tells the files that a command reads from all others: see `identityAt`. */
export async function inputsOf(
  world: World,
  names: readonly string[],
  criteria: CriteriaFiles,
): Promise<ReadonlySet<string>> {
  const paths = [...criteria.trials, ...criteria.vocabulary].map(({ path }) => path)
  const identities = [...(await patientIdentities(world, names)), ...(await Promise.all(paths.map(identityAt)))]
  return new Set(identities.filter((identity) => identity !== undefined))
}
