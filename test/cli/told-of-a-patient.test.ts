import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as program from '../../src/cli/start/main.js'
import type * as vocabulary from '../../src/criteria/vocabulary/read.js'
import { fakeWorld } from './fake-world.js'

vi.mock('../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('./vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

/** A patient of whom every text can be told from every other: S1S, S2S … */
const patient = {
  id: 'S1S',
  birthDate: 'S2S',
  sex: 'S3S',
  conditions: ['S4S', { name: 'S5S', onset: 'S6S', status: 'S7S', code: 'S8S', treatment: 'S9S' }],
  labs: [
    { name: 'S10S', value: 'S11S', unit: 'S12S', date: 'S13S' },
    { name: 'S14S', value: 'S15S', unit: 'S16S', date: 'S17S', flag: 'S18S' },
  ],
  scores: { ESSDAI: 'S20S' },
  drugs: ['S21S', { name: 'S22S', start: 'S23S', end: 'S24S', dose: 'S25S', route: 'S26S', purpose: 'S27S' }],
  allergies: [{ name: 'S28S', reaction: 'S29S' }],
  encounters: [{ kind: 'S30S', reason: 'S31S', start: 'S32S' }],
  trialParticipation: ['S33S'],
  statements: { informedConsent: 'S35S' },
}
/** The same without anything that is refused: the texts that may be anything. */
const sound = {
  id: 'S1S',
  birthDate: '1980-02-03',
  conditions: ['S4S', { name: 'S5S', treatment: 'S9S' }],
  drugs: ['S21S', { name: 'S22S', dose: 'S25S', purpose: 'S27S' }],
  allergies: [{ name: 'S28S', reaction: 'S29S' }],
  encounters: [{ kind: 'S30S', reason: 'S31S' }],
}

const CRITERIA = resolve('test/cli/fixtures/criteria')
let main: typeof program.main
let folder = ''
beforeAll(async () => {
  // what another test has loaded reads every vocabulary anew
  vi.resetModules()
  ;({ main } = await import('../../src/cli/start/main.js'))
  folder = await mkdtemp(join(tmpdir(), 'screen-told-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What standard error says when a text is screened as a patient, explained, and as a line of a cohort. */
async function errorsOf(text: string): Promise<string[]> {
  await writeFile(join(folder, 'p.json'), text)
  await writeFile(join(folder, 'p.ndjson'), text.replaceAll('\n', ' '))
  const commands = [['p.json'], ['explain', 'p.json', 'INVENTED-1'], ['cohort', 'p.ndjson', '--workers', '1']]
  const told: string[] = []
  for (const words of commands) {
    const world = fakeWorld({ folder })
    await main([...words, '--criteria', CRITERIA, '--as-of', '2026-03-01'], world)
    // a summary stands below the errors of a cohort
    told.push(world.printed.err.split('\n\n')[0] ?? '')
  }
  return told
}

function secretsIn(text: string): string[] {
  return [...new Set(text.match(/S\d+S/gu))]
}

describe('an error repeats no more of a patient than the field that is wrong', { timeout: 3 * 60_000 }, () => {
  const forms = fc.constantFrom<(value: unknown) => string>(
    (value) => JSON.stringify(value),
    (value) => JSON.stringify(value, undefined, 2),
  )

  it('whatever is wrong with its values', async () => {
    for (const text of [JSON.stringify(patient), JSON.stringify(patient, undefined, 2)]) {
      const [told = ''] = await errorsOf(text)
      // an error is a line with its place, the source below it, and the remedy
      const errors = told.split(/^(?=\S)/mu).filter((one) => one !== '')
      expect(errors.length).toBeGreaterThanOrEqual(10)
      for (const one of errors) expect(secretsIn(one).length, one).toBeLessThanOrEqual(1)
    }
  })

  it('whatever is wrong with its form', async () => {
    const breaks = fc.record({
      form: forms,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom('cut', 'drop', 'quote', 'comma', 'brace', 'raw'),
    })
    await fc.assert(
      fc.asyncProperty(breaks, async ({ form, at, how }) => {
        const text = form(sound)
        const place = Math.floor(at * (text.length - 1))
        const [before, after] = [text.slice(0, place), text.slice(place + 1)]
        const broken = {
          cut: before,
          drop: before + after,
          quote: `${before}"${after}`,
          comma: `${before},,${after}`,
          brace: `${before}}${after}`,
          raw: `${before}\u0001${after}`,
        }[how]
        for (const told of await errorsOf(broken)) {
          for (const one of told.split(/^(?=\S)/mu))
            expect(secretsIn(one).length, `${broken}\n${told}`).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })
})
