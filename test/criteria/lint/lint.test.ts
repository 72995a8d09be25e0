import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reviewLibrary, type TextFile } from '../../../src/criteria/library.js'
import { lint } from '../../../src/criteria/lint/lint.js'
import { told } from '../told.js'
import { readInvented } from './checked.js'

it('every trial is looked through for everything, also one in which something else is wrong', () => {
  const broken = readInvented({ inclusion: ['{ aged: 5 }', '{ score: ESSDAI, at-least: 9 }'] })
  const idle = readInvented({ exclusion: ['{ all: [{ sex: male }, { sex: male }] }'] })
  expect(broken.problems.map(told)).toEqual(["16:50 'aged' is not an operator"])
  expect(lint([broken, idle]).map(told)).toEqual([
    '17:48 this can never be true: no total of ESSDAI (0 to 8) fits',
    '19:71 this part stands here twice',
  ])
})

function texts(folder: string, name: RegExp): TextFile[] {
  const files = readdirSync(folder).filter((file) => name.test(file))
  return files.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}

it('of the bundled trials there is nothing to tell', () => {
  const { readings, problems } = reviewLibrary(
    texts('criteria', /^NCT\d+\.yaml$/u),
    texts('criteria/vocabulary', /\.yaml$/u),
  )
  expect([...problems, ...lint(readings)].map(told)).toEqual([])
})
