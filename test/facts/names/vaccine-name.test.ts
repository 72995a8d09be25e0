import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { resolveVaccination, resolveVaccine } from '../../../src/facts/names/vaccine-name.js'

function vaccine(id: string, names: readonly string[] = []): DrugTerm {
  const label = id.replaceAll('-', ' ')
  const parents = id.endsWith('-vaccine') ? ['vaccine'] : []
  const none = { codes: [], parents, routes: [], ingredients: [], investigational: false, oneDrug: undefined }
  return { kind: 'drug', id, label, names, note: undefined, ...none }
}

const drugs = new Lexicon<DrugTerm>([
  vaccine('influenza-vaccine', ['Grippe']),
  vaccine('measles-vaccine', ['Masern']),
  vaccine('hepatitis-b-vaccine'),
  vaccine('mmr'),
  vaccine('vaccinia-vaccine'),
  vaccine('tetanus-vaccine'),
  // the name of all of them
  vaccine('vaccine'),
  vaccine('immunoglobulin', ['Immunglobulin']),
])

const idsOf = (name: string): string[] => resolveVaccine(name, drugs).map(({ id }) => id)

describe('a vaccine', () => {
  it.each([
    ['measles vaccine', 'measles-vaccine'],
    ['MMR', 'mmr'],
  ])('may be named, as %s', (name, id) => {
    expect(idsOf(name)).toEqual([id])
  })

  it.each([
    ['influenza', 'influenza-vaccine'],
    ['Hepatitis B', 'hepatitis-b-vaccine'],
    ['hepatitis B, adult', 'hepatitis-b-vaccine'],
    ['influenza, high-dose, trivalent, PF', 'influenza-vaccine'],
    ['hepatitis B vaccination, dose 2', 'hepatitis-b-vaccine'],
    ['influenza shot', 'influenza-vaccine'],
    ['MMR booster', 'mmr'],
    ['MMR #2', 'mmr'],
    ['vaccination against measles', 'measles-vaccine'],
    ['vaccine for influenza', 'influenza-vaccine'],
    ['Masern', 'measles-vaccine'],
    ['Masern-Impfung', 'measles-vaccine'],
    ['Grippeimpfung', 'influenza-vaccine'],
    ['Grippeschutzimpfung', 'influenza-vaccine'],
    ['Impfung gegen Masern', 'measles-vaccine'],
    ['vacuna contra influenza', 'influenza-vaccine'],
  ])('may be called by what it is against: %s', (name, id) => {
    expect(idsOf(name)).toEqual([id])
  })

  it('may be several', () => {
    expect(idsOf('tetanus vaccine + hepatitis B vaccine')).toEqual(['tetanus-vaccine', 'hepatitis-b-vaccine'])
  })
})

describe('is not recognised', () => {
  it.each([
    'tetanus immune globulin',
    'TIG',
    'hepatitis B, IG',
    'tetanus antitoxin',
    'measles antibodies',
    'Masern-Immunglobulin',
    'Masern, Immunglobuline',
    'Masern, Masernimmunglobulin',
    'measles and immunoglobulin',
    'Masern, inmunoglobulina',
    'Masern, Antikörper',
    'Tetanus, Serum',
  ])('what is no vaccine, but antibodies of others: %s', (name) => {
    expect(idsOf(name)).toEqual([])
  })

  it('what says of itself that it is live, by what stands before that: the other vaccine may be live, too', () => {
    expect(idsOf('Vaccinia, smallpox Mpox vaccine live, PF')).toEqual([])
    expect(idsOf('influenza, live, intranasal')).toEqual([])
  })

  it.each([
    'MMR -',
    'MMR 0/2',
    'MMR 0',
    'measles vaccination: -',
    '☐ influenza',
    'MMR, declined',
    'MMR, not given',
    'MMR, no doses',
    'influenza, overdue',
    'Masern-Impfung, abgelehnt',
  ])('what was not given: %s', (name) => {
    expect(idsOf(name)).toEqual([])
  })

  it.each(['', ' ', ',', 'plague', 'measle'])('"%s"', (name) => {
    expect(idsOf(name)).toEqual([])
  })
})

describe('the vaccines of a name outside their list', () => {
  it.each([
    ['MMR vaccination', ['mmr']],
    ['status post measles vaccination 2026', ['measles-vaccine']],
    ['Masern-Impfung', ['measles-vaccine']],
    ['measles vaccination done', ['measles-vaccine']],
    ['MMR vaccination, dose 2 given', ['mmr']],
    ['Masern-Impfung erfolgt', ['measles-vaccine']],
    ['measles vaccination not done', []],
    ['measles vaccination to be done', []],
    ['vaccine', ['vaccine']],
    ['measles', []],
    ['MMR vaccination, declined', []],
    ['no MMR vaccination', []],
    ['vaccination reaction', []],
  ])('%s', (name, ids) => {
    expect(resolveVaccination(name, drugs).map(({ id }) => id)).toEqual(ids)
  })
})
