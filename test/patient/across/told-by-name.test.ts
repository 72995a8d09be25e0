import { describe, expect, it } from 'vitest'
import { mayBeForCells, mayBeRadiotherapy, toldByName } from '../../../src/patient/across/told-by-name.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm, ProcedureTerm } from '../../../src/facts/term.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { vocabulary as other } from '../vocabulary.js'

const [conditions, procedures] = [new Lexicon<ConditionTerm>([]), new Lexicon<ProcedureTerm>([])]
const EMPTY = { conditions, procedures }

function told(name: string, vocabulary = bundled): string[] {
  const { conditions, procedures, lasting } = toldByName(name, vocabulary)
  return [...conditions, ...procedures, ...lasting].map(({ id }) => id)
}

describe('the name of an entry', () => {
  it.each([
    ['Dialysezentrum', 'renal-replacement'],
    ['dialysis centre', 'renal-replacement'],
    ['Transplantationsambulanz', 'transplant'],
    ['transplant clinic', 'transplant'],
    ['Abszessspaltung', 'bacterial-infection'],
    ['incision and drainage of abscess', 'bacterial-infection'],
    ['I&D', 'bacterial-infection'],
    ['perianal abscess', 'bacterial-infection'],
    ['drug withdrawal', 'substance-use'],
    ['Entzugssyndrom', 'substance-use'],
    ['Nierentransplantation Nachsorge', 'transplant'],
    ['intermittent dialysis', 'renal-replacement'],
    ['Entgiftung', 'substance-use'],
    ['detoxification', 'substance-use'],
    ['alcohol rehab', 'substance-use'],
    ['Suchtambulanz', 'substance-use'],
    ['Schwangerenvorsorge', 'pregnancy'],
    ['prenatal visit', 'pregnancy'],
    ['SSW 12', 'pregnancy'],
    ['12. SSW', 'pregnancy'],
    ['positive pregnancy test', 'pregnancy'],
    ['Schwangerschaftstest positiv', 'pregnancy'],
  ])('tells of what it is not itself: %s', (name, id) => {
    expect(told(name)).toEqual([id])
  })

  it.each([
    'keine Dialyse',
    'no dialysis',
    'dialysis?',
    'dialysis (-)',
    'Prädialyse',
    'transplant clinic for donors',
    'transplant clinic, waiting list',
    'Transplantation',
    'Untersuchung',
    'Magersucht',
    'free T4 by equilibrium dialysis',
    'Gleichgewichtsdialyse',
    'microdialysis',
    'Mikrodialyse',
    'ohne Dialyse',
    'CKD, non-dialysis',
    'avoid dialysis',
    'dialyseunabhängig',
    'dialysis-independent CKD',
    'dialysable leukocyte extract',
    'Kryptenabszess',
    'crypt abscess',
    'sterile abscess',
    'corneal transplant clinic',
    'Hornhauttransplantation Nachsorge',
    'hair transplant clinic',
    'Steroid-Entzugssyndrom',
    'Östrogenentzugssyndrom',
    'drug withdrawal because of a rash',
    'Frühgeburt 32. SSW',
    'negative pregnancy test',
    'pregnancy test',
    'ultrasound',
  ])('tells nothing, where it denies it, leaves it open, or is like it: %s', (name) => {
    expect(told(name)).toEqual([])
  })

  it('tells nothing that the vocabulary does not have', () => {
    expect(told('transplant clinic', other)).toEqual([])
    expect(['I&D', 'Dialysezentrum'].flatMap((name) => told(name, { ...bundled, ...EMPTY }))).toEqual([])
  })

  it('may be of radiotherapy, or of a cell therapy', () => {
    expect(['RT', 'RT-PCR'].map(mayBeRadiotherapy)).toEqual([true, false])
    expect(['leukapheresis', 'plasmapheresis'].map(mayBeForCells)).toEqual([true, false])
  })
})
