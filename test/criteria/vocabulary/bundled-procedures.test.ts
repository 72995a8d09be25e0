import { expect, it } from 'vitest'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
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
  ['cone biopsy', 'cone-biopsy', 'local-resection'],
  ['LEEP', 'cone-biopsy', 'local-resection'],
  ['excised', 'local-resection', 'local-resection'],
  ['Mohs surgery', 'mohs-surgery', 'local-resection'],
  ['excision of skin lesion', 'excision-of-skin-lesion', 'local-treatment'],
  ['curettage', 'curettage', 'local-destruction'],
  ['cryotherapy', 'cryotherapy', 'local-treatment'],
  ['photodynamic therapy', 'photodynamic-therapy', 'local-destruction'],
  ['radiation therapy', 'radiotherapy', 'radiotherapy'],
  ['chemoradiotherapy', 'chemoradiotherapy', 'radiotherapy'],
  ['whole brain radiotherapy', 'head-neck-radiation', 'radiotherapy'],
  ['radiotherapy of the breast', 'trunk-radiation', 'trunk-radiation'],
  ['pelvic irradiation', 'trunk-radiation', 'trunk-radiation'],
  ['Strahlentherapie Hals', 'head-neck-radiation', 'radiotherapy'],
])('%s is %s, a kind of %s', (name, id, kind) => {
  expect(procedures.find(name)?.id).toBe(id)
  expect(kindsOf(id, procedures)).toContain(kind)
})

it.each(['salpingectomy', 'salpingectomy left', 'left salpingectomy', 'unilateral salpingectomy'])(
  '%s is no sterilisation: only that of both tubes is',
  (name) => {
    expect(resolveProcedure(name, procedures).map(({ id }) => id)).toEqual(['salpingectomy'])
    expect(kindsOf('salpingectomy', procedures)).not.toContain('tubal-sterilisation')
    expect(kindsOf('bilateral-salpingectomy', procedures)).toContain('permanent-sterilisation')
  },
)

it.each(['surgery', 'resection', 'removed', 'resected'])('%s, which says not of what, is not recognised', (name) => {
  expect(procedures.find(name)).toBeUndefined()
})

it.each([
  ['radiotherapy', 'local-treatment'],
  ['curettage', 'local-resection'],
  ['cryotherapy', 'local-resection'],
  ['hysterectomy', 'local-treatment'],
])('%s is not a kind of %s', (id, kind) => {
  expect(kindsOf(id, procedures)).not.toContain(kind)
})

it('every SNOMED CT code passes its check digit', () => {
  const codes = [...conditions.terms, ...procedures.terms].flatMap((term) => term.codes)
  const wrong = codes.filter(({ system, code }) => system === 'snomed' && !passesVerhoeff(code))
  expect(passesVerhoeff('55464008')).toBe(false)
  expect(wrong).toEqual([])
})
