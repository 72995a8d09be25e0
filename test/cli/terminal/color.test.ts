import { describe, expect, it } from 'vitest'
import { wantsColor } from '../../../src/cli/terminal/color.js'
import { fakeWorld } from '../fake-world.js'

function wants(environment: Record<string, string>, terminal: boolean, option = true): boolean {
  const world = fakeWorld({ folder: '.', environment, ...(terminal ? { terminal: 80 } : {}) })
  return wantsColor(world, world.output, option)
}

describe('colour', () => {
  it.each([
    ['on a terminal', {}, true, true],
    ['not in a pipe', {}, false, false],
    ['not with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['with FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['with an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, true],
    ['with FORCE_COLOR rather than NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['not with FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false],
  ])('%s', (_when, environment, terminal, expected) => {
    expect(wants(environment, terminal)).toBe(expected)
  })

  it('is off with --no-color, whatever the environment says', () => {
    expect(wants({ FORCE_COLOR: '1' }, true, false)).toBe(false)
  })
})
