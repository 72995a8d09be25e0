import { expect, it } from 'vitest'
import { lookedAtIn, withoutDone } from '../../../src/facts/names/investigation-name.js'

it.each([
  ['PPD placed', 'ppd'],
  ['Tuberkulintest angelegt', 'tuberkulintest'],
  ['CXR', 'cxr'],
])('%s is %s, whatever was done with it', (name, rest) => {
  expect(withoutDone(name)).toBe(rest)
})

it.each([
  ['prostate biopsy', 'prostate'],
  ['Prostatabiopsie', 'prostata'],
  ['breast bx', 'breast'],
  ['colonoscopy', ''],
  ['Koloskopie', undefined],
  ['chest X-ray done', 'chest'],
  ['CT', ''],
  ['Knochenszintigraphie', 'knochen'],
  ['lupus', undefined],
  ['biopsy-proven lupus nephritis', undefined],
  ['district', undefined],
])('%s looks at: %s', (name, part) => {
  expect(lookedAtIn(name)).toBe(part)
})
