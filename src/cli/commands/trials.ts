import { trialList, trialListJson } from '../../report/trials/trial-list.js'
import { trialPage, trialPageJson } from '../../report/trials/trial-page.js'
import { libraryOf, openCriteria } from '../criteria/criteria.js'
import { chosenTrials } from '../criteria/library.js'
import { DONE } from '../exit-code.js'
import { pageFor } from '../terminal/page.js'
import type { World } from '../world.js'

export interface TrialsOptions {
  readonly criteria?: readonly string[]
  readonly json?: true
  readonly trace?: true
  readonly color: boolean
}

/** `screen trials [id]`: lists the trials, or shows one with every criterion as its rule reads it. */
export async function trialsCommand(world: World, id: string | undefined, options: TrialsOptions): Promise<number> {
  const { source } = await openCriteria(world.folder, options.criteria ?? [])
  const library = await libraryOf(source)
  const page = pageFor(world, { color: options.color, toFile: false })
  const json = options.json === true
  if (id === undefined) {
    await world.output.write(json ? trialListJson(library.trials) : trialList(library.trials, page))
    return DONE
  }
  for (const trial of chosenTrials('screen trials', library.trials, [id])) {
    await world.output.write(json ? trialPageJson(trial) : trialPage(trial, page))
  }
  return DONE
}
