import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLibrary, type TextFile } from '../../../src/criteria/library.js'
import { checkCases } from '../../../src/screening/cases/check-cases.js'

const texts = (folder: string, name: RegExp): TextFile[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))

const trials = texts('criteria', /^NCT\d+\.yaml$/u)
const library = readLibrary(trials, texts('criteria/vocabulary', /\.yaml$/u))

it.each(trials.map(({ file }) => file))(
  'the worked cases of %s come out, and show every criterion in every outcome',
  (file) => {
    const { ran, findings } = checkCases(
      texts('criteria', /\.cases\.yaml$/u).filter((cases) => cases.file.startsWith(file.replace('.yaml', '.'))),
      library,
    )
    expect(findings).toEqual([])
    expect(ran).toBeGreaterThan(0)
  },
)
