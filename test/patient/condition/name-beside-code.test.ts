import { describe, expect, it } from 'vitest'
import { read } from '../reader.js'

const SLE = 'icd10:M32.9'
const TB = 'icd10:A15.0'

function statusOf(name: string, code: string | readonly string[]): string | undefined {
  return read({ conditions: [{ name, code }] }).conditions.entries[0]?.status
}

describe('a name beside the code of a condition', () => {
  it.each([
    ['denies it behind something else', 'ANA positive, no SLE', SLE],
    ['denies it by another of its names', 'arthralgia without evidence of lupus', SLE],
    ['denies what it is a kind of', 'kidneys fine, no lupus', 'icd10:M32.14'],
    ['says that it is of one place', 'localized lupus, not systemic', SLE],
    ['says that it is of one place alone', 'cutaneous lupus, no systemic involvement', SLE],
    ['says so in Italian', 'lupus localizzato, non sistemico', SLE],
    ["is that of a relative's", 'maternal SLE', SLE],
    ["is that of a relative's in French", 'lupus maternel', SLE],
    ['is that of a search for a germ', 'sputum AFB x3', TB],
    ['is that of a search for a germ in German', 'Sputumkultur', TB],
    ['is that of a test with the side of its result', 'ANA elevated', SLE],
    ['is that of a test that was done several times', 'HBsAg x2', TB],
    ['is that of a procedure that finds out', 'skin biopsy', SLE],
    ['is that of a biopsy of what the vocabulary does not know', 'prostate biopsy', SLE],
    ['is that of an endoscopy', 'colonoscopy', SLE],
    ['is that of a picture', 'Chest CT done', SLE],
    ['is that of a test that was done', 'HBsAg sent', TB],
    ['calls it by another name then', 'SLE revised to TB', SLE],
    ['calls it by another name now', 'SLE -> hypertension', SLE],
    ['is that of a test', 'HBsAg', TB],
    ['is that of a test with its result', 'ANA positive', SLE],
    ['is that of a test with its result in several words', 'HBsAg target not detected', TB],
    ['is that of a vaccination', 'measles vaccination', TB],
    ['is that of a vaccine', 'MMR', TB],
    ['is that of a drug', 'rituximab', SLE],
    ['tells what a drug did', 'rituximab side effect', SLE],
    ['tells an allergy', 'allergy to rituximab', SLE],
  ])('leaves it open where it %s: %s', (_what, name, code) => {
    expect(statusOf(name, code)).toBe('suspected')
  })

  it.each([
    ['denies something else', 'SLE mild, no pneumonia', SLE],
    ['tells what was looked at', 'SLE biopsy', SLE],
    ['tells by what it was found', 'flurbosis, by biopsy', SLE],
    ['denies a kind of it', 'TB, no miliary tuberculosis', TB],
    ['denies a narrower one', 'lupus, mild, no lupus nephritis', SLE],
    ['tells a narrower one then', 'mild, SLE → lupus nephritis', SLE],
    ['tells what is not known then', 'SLE, now better', SLE],
    ['tells of something else before', 'pneumonia, now hypertension', SLE],
    ['tells a test of another kind besides', 'lupus, ANA positive', SLE],
    ['has a result behind the disease itself', 'old TB positive', TB],
    ['has a result behind a name of the disease', 'TB positive', TB],
    ['tells of a drug that is taken by many', 'hydroxychloroquine', SLE],
    ['denies a treatment', 'lupus, mild, no systemic steroids', SLE],
    ['tells what is not known of a relative', 'maternal flurbosis', SLE],
    ['tells that a germ was found', 'pulmonary TB, smear positive', TB],
    ['tells an amount that is raised', 'elevated CRP', TB],
    ['is that of a procedure that treats', 'radiotherapy', SLE],
    ['is not known at all', 'flurbosis', SLE],
    ['tells an allergy, as its code does', 'allergy to rituximab', 'icd10:Z88.8'],
  ])('leaves it what it is where it %s: %s', (_what, name, code) => {
    expect(statusOf(name, code)).toBeUndefined()
  })

  it('leaves what a mother has what it is beside a code of pregnancy', () => {
    const codes = [TB, 'icd10:O98.0']
    expect(statusOf('maternal tuberculosis', TB)).toBe('suspected')
    expect(statusOf('maternal tuberculosis', codes)).toBeUndefined()
  })

  it('says nothing where there is none, or no code, or none that is known', () => {
    expect(read({ conditions: [{ code: SLE }] }).conditions.entries[0]?.status).toBeUndefined()
    expect(statusOf('ANA positive', 'icd10:Q99.9')).toBeUndefined()
    expect(read({ conditions: ['SLE flare, no lupus'] }).conditions.entries[0]?.status).toBeUndefined()
  })
})
