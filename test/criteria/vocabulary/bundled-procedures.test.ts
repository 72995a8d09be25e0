import { expect, it } from 'vitest'
import { bundled, kindsOf } from './bundled.js'

const { conditions, procedures } = bundled

/** The check digit of Verhoeff, with which every SNOMED CT code ends. */
function passesVerhoeff(code: string): boolean {
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  const times = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5
    return b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5
  }
  const turned = (digit: number, by: number): number =>
    Array.from({ length: by % 8 }).reduce<number>((value) => turn[value] ?? 0, digit)
  return (
    code
      .split('')
      .reverse()
      .reduce((sum, digit, index) => times(sum, turned(Number(digit), index)), 0) === 0
  )
}

it.each([
  ['hemodialysis', 'haemodialysis', 'renal-replacement'],
  ['CRRT', 'crrt', 'renal-replacement'],
  ['renal transplant', 'kidney-transplant', 'solid-organ-transplant'],
  ['HSCT', 'stem-cell-transplant', 'transplant'],
  ['lip biopsy', 'labial-gland-biopsy', 'biopsy'],
  ['tubal ligation', 'tubal-sterilisation', 'tubal-sterilisation'],
  ['plasma exchange', 'plasmapheresis', 'plasmapheresis'],
  ['cone biopsy', 'cone-biopsy', 'cone-biopsy'],
])('%s is %s, a kind of %s', (name, id, kind) => {
  expect(procedures.find(name)?.id).toBe(id)
  expect(kindsOf(id, procedures)).toContain(kind)
})

it('every SNOMED CT code passes its check digit', () => {
  const codes = [...conditions.terms, ...procedures.terms].flatMap((term) => term.codes)
  const wrong = codes.filter(({ system, code }) => system === 'snomed' && !passesVerhoeff(code))
  expect(passesVerhoeff('55464008')).toBe(false)
  expect(wrong).toEqual([])
})
