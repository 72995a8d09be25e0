import { describe, expect, it } from 'vitest'
import { areTreatedNow, treatedConditionsIn } from '../../../src/facts/names/treated-conditions.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const idsIn = (name: string): string[] => treatedConditionsIn(name, bundled).map(({ id }) => id)

describe('a name that tells of a condition and of its treatment', () => {
  it.each([
    ['breast cancer, left, lumpectomy + RT 2014', ['breast-cancer']],
    ['Breast cancer, left, 2014, status post lumpectomy and radiotherapy, NED', ['breast-cancer']],
    ['breast cancer s/p lumpectomy 2014', ['breast-cancer']],
    ['Breast CA s/p lumpectomy/XRT', ['breast-cancer']],
    ['breast cancer s/p lumpectomy/RT', ['breast-cancer']],
    ['NHL 2010, R-CHOP x6, CR', ['lymphoma']],
    ['NHL 2010: R-CHOP, 6 cycles', ['lymphoma']],
    ['pneumonia 3/2026, treated w/ Augmentin', ['pneumonia']],
    ['latent TB treated with INH 2018', ['latent-tuberculosis']],
    ['prior DVT on apixaban', ['deep-vein-thrombosis']],
    ['lupus nephritis, s/p CYC 2019, now MMF', ['lupus-nephritis']],
    ['SLE (dx 2015), asthma, on HCQ', ['sle', 'asthma']],
    ['SLE unter MMF', ['sle']],
    ['asthma, gout', ['asthma', 'gout']],
    ['LTBI s/p INH x9 mo', ['latent-tuberculosis']],
    ['latent TB, INH 9 months, completed', ['latent-tuberculosis']],
    ['HCV, cured, Epclusa 12 weeks', ['hepatitis-c']],
  ])('is of that condition: %s', (name, ids) => {
    expect(idsIn(name)).toEqual(ids)
  })

  it('is of a kind of it: more may be said than its term', () => {
    const [term] = treatedConditionsIn('DVT on apixaban', bundled)
    expect(term?.narrowedTo).toBe('DVT on apixaban')
  })

  it.each([
    ['which is known as a whole', 'breast cancer'],
    ['which names nothing besides', 'flurbosis'],
    ['of which a word is left over', 'SLE, not on HCQ'],
    ['of which a part is not known', 'SLE, flurbosis, on HCQ'],
    ['of which a part of several treatments is not known', 'breast cancer s/p lumpectomy/flurbomab'],
    ['whose condition is not known', 'flurbosis on HCQ'],
    ['which begins with its treatment', 's/p R-CHOP for DLBCL'],
    ['of a vaccine, which may be called by its disease', 'hepatitis B, Engerix'],
    ['of a reaction, which may be to the drug', 'SLE, rituximab (anaphylaxis)'],
    ['which denies', 'TB, no INH'],
    ['which doubts', 'TB, INH?'],
    ['which fears', 'SLE, V.a. TB'],
    ['of a fear', 'suspected TB, INH'],
    ['of which a part fears', 'asthma, likely gout, MTX'],
    ['of a relative', "mother's breast cancer, lumpectomy"],
    ['of what was declined', 'SLE, rituximab declined'],
    ['in which another is named', 'ESRD, kidney transplant from mother'],
    ['of an abbreviation that is radiotherapy of tumours alone', 'gout, RT'],
  ])('is not one %s: %s', (_what, name) => {
    expect(idsIn(name)).toEqual([])
  })
})

describe('a name that says that its condition is treated now', () => {
  const isNow = (name: string): boolean => areTreatedNow(name, bundled, treatedConditionsIn(name, bundled))

  it.each([
    'SLE on HCQ',
    'SLE, under MMF',
    'asthma w/ montelukast',
    'RA mit MTX',
    'hypertension, controlled, amlodipine',
  ])('and lasts: %s', (name) => {
    expect(isNow(name)).toBe(true)
  })

  it.each([
    ['is only treated', 'SLE, HCQ'],
    ['was treated before', 'SLE s/p CYC, now MMF'],
    ['is an infection', 'HIV on ART'],
    ['passes', 'pneumonia on Augmentin'],
    ['was operated on', 'Graves disease, thyroidectomy, on levothyroxine'],
  ])('does not say so where it %s: %s', (_what, name) => {
    expect(isNow(name)).toBe(false)
  })
})
