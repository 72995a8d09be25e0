import type { Sink, World } from '../world.js'

/**
 * Whether to colour what goes to a sink. The command line decides first, then FORCE_COLOR, then NO_COLOR (any value but
 * the empty one, no-color.org), then whether a terminal is there that can.
 */
export function wantsColor(world: World, sink: Sink, option: boolean): boolean {
  if (!option) return false
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = world.environment
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (refused !== undefined && refused !== '') return false
  return sink.isTerminal && terminal !== 'dumb'
}
