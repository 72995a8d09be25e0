import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLibrary, type TextFile } from '../../src/criteria/library.js'
import { inventory } from './inventory.js'

const { trials } = readLibrary(texts('criteria', /^NCT\d+\.yaml$/u), texts('criteria/vocabulary', /\.yaml$/u))

function texts(folder: string, name: RegExp): TextFile[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}

describe('the inventory of criteria', () => {
  it('has 92 criteria of five trials', () => {
    expect(Object.keys(inventory)).toHaveLength(5)
    expect(Object.values(inventory).flat()).toHaveLength(92)
  })

  it('is what the trial files encode, criterion by criterion', () => {
    expect(
      Object.fromEntries(trials.map(({ id, criteria }) => [id, criteria.map((criterion) => criterion.id)])),
    ).toEqual(inventory)
  })
})
