import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'

const PATIENTS = fileURLToPath(new URL('../../fixtures/patients/', import.meta.url))
const TRIALS = fileURLToPath(new URL('../../criteria/', import.meta.url))

async function printed(words: readonly string[]): Promise<unknown> {
  const world = fakeWorld({ folder: PATIENTS })
  expect(await main(words, world)).toBe(0)
  const value: unknown = JSON.parse(world.printed.out)
  return value
}

async function schema(name: string): Promise<z.ZodType> {
  const text = (await printed(['schema', name])) as Parameters<typeof z.fromJSONSchema>[0]
  return z.fromJSONSchema(text)
}

describe('the printed schema', () => {
  it('of a patient accepts the patients that are read, and refuses a wrong one', async () => {
    const patient = await schema('patient')
    for (const name of await readdir(PATIENTS)) {
      const record: unknown = JSON.parse(await readFile(`${PATIENTS}${name}`, 'utf8'))
      expect(patient.safeParse(record).error).toBeUndefined()
    }
    expect(patient.safeParse({ age: 'old' }).success).toBe(false)
  })

  it('of a trial accepts the trials of the package, and refuses a wrong one', async () => {
    const trial = await schema('trial')
    for (const name of await readdir(TRIALS)) {
      if (!/^NCT\d+\.yaml$/u.test(name)) continue
      const text: unknown = parse(await readFile(`${TRIALS}${name}`, 'utf8'))
      expect(trial.safeParse(text).error).toBeUndefined()
    }
    expect(trial.safeParse({ id: 'NCT00000000' }).success).toBe(false)
  })

  it('of an explanation accepts what is explained, tree by tree, and refuses a wrong one', async () => {
    const explanation = await schema('explanation')
    const value = await printed(['explain', 'sjogren-rituximab-washout.json', 'NCT05605665', '--json'])
    expect(explanation.safeParse(value).error).toBeUndefined()
    expect(explanation.safeParse({ patient: 'P-0001' }).success).toBe(false)
  })

  it('of a result accepts the results that are written, and refuses a wrong one', async () => {
    const result = await schema('result')
    const world = fakeWorld({ folder: PATIENTS })
    expect(await main([...(await readdir(PATIENTS)), '--json'], world)).toBe(0)
    for (const line of world.printed.out.trimEnd().split('\n')) {
      expect(result.safeParse(JSON.parse(line)).error).toBeUndefined()
    }
    expect(result.safeParse({ patient: 'P-0001' }).success).toBe(false)
  })

  it('of a brief line and of a summary accept what a cohort writes, and refuse a wrong one', async () => {
    const [brief, summary] = [await schema('brief'), await schema('summary')]
    const folder = await mkdtemp(join(tmpdir(), 'screen-schema-'))
    try {
      const world = fakeWorld({ folder: PATIENTS })
      const path = join(folder, 'summary.json')
      expect(await main(['cohort', '.', '--brief', '--quiet', '--summary', path], world)).toBe(0)
      for (const line of world.printed.out.trimEnd().split('\n')) {
        expect(brief.safeParse(JSON.parse(line)).error).toBeUndefined()
      }
      expect(summary.safeParse(JSON.parse(await readFile(path, 'utf8'))).error).toBeUndefined()
    } finally {
      await rm(folder, { recursive: true })
    }
    expect(brief.safeParse({ patient: 'P-0001' }).success).toBe(false)
    expect(summary.safeParse({ input: {} }).success).toBe(false)
  })
})
