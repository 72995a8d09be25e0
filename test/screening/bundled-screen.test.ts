import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary, type TextFile } from '../../src/criteria/library.js'
import { resultSchema } from '../../src/screening/result/result-schema.js'
import { screen } from '../../src/screening/screen.js'
import { factsOf } from './facts.js'
import { pathsOf, valueAtPointer } from './grounds.js'

describe('the bundled trials', () => {
  const texts = (folder: string, name: RegExp): TextFile[] =>
    readdirSync(folder)
      .filter((file) => name.test(file))
      .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
  const bundled = readLibrary(texts('criteria', /^NCT\d+\.yaml$/u), texts('criteria/vocabulary', /\.yaml$/u))
  const files = readdirSync('fixtures/patients')

  it.each(files)('are answered for %s in the form of the result, with grounds that stand in the file', (file) => {
    const patient: object = JSON.parse(readFileSync(`fixtures/patients/${file}`, 'utf8')) as object
    const result = screen(factsOf(bundled, patient), bundled, { version: '1', trials: bundled.trials })
    expect(resultSchema.parse(result)).toEqual(result)
    expect(pathsOf(result).length).toBeGreaterThan(0)
    expect(pathsOf(result).filter((path) => valueAtPointer(patient, path) === undefined)).toEqual([])
    const changes = result.trials
      .flatMap(({ criteria }) => criteria)
      .filter(({ outcome, clearsOn }) => outcome !== 'violated' && clearsOn !== null)
    expect(changes).toEqual([])
  })

  it('ask of a drug whose response is not recorded nothing that takes it to have failed', () => {
    const patient = { asOf: '2025-06-01', conditions: ['SLE'], scores: { 'SLEDAI-2K': 8 }, drugs: ['rituximab'] }
    const { trials } = screen(factsOf(bundled, patient), bundled, { version: '1', trials: bundled.trials })
    const [refractory] = trials.flatMap(({ id, criteria }) =>
      id === 'NCT04893161' ? criteria.filter((criterion) => criterion.id === 'I3') : [],
    )
    expect(refractory?.outcome).toBe('unknown')
    expect(refractory?.asks).toEqual([
      'Would a failure of rituximab count as the failure of an immunosuppressant for the sponsor?',
    ])
  })
})
