import { describe, expect, it } from 'vitest'
import { processWorld } from '../../../src/cli/process/process-world.js'
import { formatDay } from '../../../src/kernel/day.js'

describe('the machine as it is', () => {
  it('knows the local calendar day', () => {
    const before = new Date()
    const today = formatDay(processWorld().today())
    expect([localDay(before), localDay(new Date())]).toContain(today)
  })

  it('knows folder, environment and streams', () => {
    const world = processWorld()
    expect(world.folder).toBe(process.cwd())
    expect(world.environment).toBe(process.env)
    expect(world.input.bytes()).toBe(process.stdin)
    expect(world.input.identity()).toMatch(/^\d+:\d+$/u)
  })
})

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
