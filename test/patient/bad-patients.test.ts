import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/kernel/diagnostic.js'
import { formatDiagnostics } from '../../src/report/diagnostics/diagnostic.js'
import { readText } from './reader.js'

const folder = new URL('../../fixtures/bad-patients/', import.meta.url)

/** What a user is told of a patient file: why it cannot be read, or what of it is not used. */
function told(name: string): string {
  try {
    const { warnings } = readText(readFileSync(new URL(name, folder), 'utf8'), { file: name })
    return warnings.map(({ path, message }) => `${path === '' ? 'the file' : path}: ${message}\n`).join('')
  } catch (error) {
    if (error instanceof InputError) return formatDiagnostics(error.diagnostics)
    throw error
  }
}

describe('of a bad patient file is told exactly this:', () => {
  const names = readdirSync(folder)
  const inputs = names.filter((name) => name.endsWith('.json'))

  it.each(inputs)('%s', (name) => {
    expect(told(name)).toBe(readFileSync(new URL(name.replace(/json$/u, 'txt'), folder), 'utf8'))
  })

  it('nothing is told of a file that is not there', () => {
    expect(names.filter((name) => name.endsWith('.txt'))).toEqual(inputs.map((name) => name.replace(/json$/u, 'txt')))
  })
})
