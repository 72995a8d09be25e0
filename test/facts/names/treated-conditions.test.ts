import { describe, expect, it } from 'vitest'
import { treatedConditionsIn } from '../../../src/facts/names/treated-conditions.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const idsIn = (name: string): string[] => treatedConditionsIn(name, bundled).map(({ id }) => id)

describe('a name that tells of a condition and of its treatment', () => {
  it.each([
    ['breast cancer, left, lumpectomy + RT 2014', ['breast-cancer']],
    ['Breast cancer, left, 2014, status post lumpectomy and radiotherapy, NED', ['breast-cancer']],
    ['breast cancer s/p lumpectomy 2014', ['breast-cancer']],
    ['NHL 2010, R-CHOP x6, CR', ['lymphoma']],
    ['NHL 2010: R-CHOP, 6 cycles', ['lymphoma']],
    ['pneumonia 3/2026, treated w/ Augmentin', ['pneumonia']],
    ['latent TB treated with INH 2018', ['latent-tuberculosis']],
    ['prior DVT on apixaban', ['deep-vein-thrombosis']],
    ['lupus nephritis, s/p CYC 2019, now MMF', ['lupus-nephritis']],
    ['SLE (dx 2015), asthma, on HCQ', ['sle', 'asthma']],
    ['SLE unter MMF', ['sle']],
    ['asthma, gout', ['asthma', 'gout']],
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
    ['of an abbreviation that is radiotherapy of tumours alone', 'gout, RT'],
  ])('is not one %s: %s', (_what, name) => {
    expect(idsIn(name)).toEqual([])
  })
})
