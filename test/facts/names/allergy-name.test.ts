import { describe, expect, it } from 'vitest'
import { allergyIn } from '../../../src/facts/names/allergy-name.js'

describe('an allergy that the name of a condition tells', () => {
  it.each<[string, string, string | undefined]>([
    ['allergy to rituximab', 'rituximab', undefined],
    ['Rituximab allergy', 'Rituximab', undefined],
    ['rituximab allergy status', 'rituximab', undefined],
    ['drug allergy', 'drug', undefined],
    ['drug allergy to the penicillin', 'penicillin', undefined],
    ['known hypersensitivity to monoclonal antibodies', 'monoclonal antibodies', undefined],
    ['documented allergy to rituximab', 'rituximab', undefined],
    ['Allergy to rituximab (disorder)', 'rituximab', undefined],
    ['history of anaphylaxis to rituximab', 'rituximab', 'anaphylaxis'],
    ['anaphylactic shock after infliximab', 'infliximab', 'anaphylaxis'],
    ['rituximab anaphylaxis', 'rituximab', 'anaphylaxis'],
    ['severe allergic reaction to rituximab', 'rituximab', 'severe allergic reaction'],
    ['hypersensitivity reaction to MTX', 'MTX', 'hypersensitivity'],
    ['severe infusion-related reaction with rituximab', 'rituximab', 'severe infusion reaction'],
    ['allergic reaction to rituximab', 'rituximab', 'allergic reaction'],
    ['infusion reaction to rituximab', 'rituximab', 'infusion reaction'],
    ['angioedema due to ramipril', 'ramipril', 'angioedema'],
    ['serum sickness from rituximab', 'rituximab', 'serum sickness'],
    ['intolerance to rituximab', 'rituximab', 'intolerance'],
    ['Allergie gegen Infliximab', 'Infliximab', undefined],
    ['bekannte Penicillinallergie', 'Penicillin', undefined],
    ['Rituximab-Allergie', 'Rituximab', undefined],
    ['Z. n. Anaphylaxie auf Rituximab', 'Rituximab', 'anaphylaxis'],
    ['anaphylaktischer Schock nach Rituximab', 'Rituximab', 'anaphylaxis'],
    ['Unverträglichkeit von Rituximab', 'Rituximab', 'intolerance'],
    ['Rituximab-Unverträglichkeit', 'Rituximab', 'intolerance'],
    ['schwere allergische Reaktion auf Rituximab', 'Rituximab', 'severe allergic reaction'],
  ])('is one to a substance, with what happened: %s', (name, substance, reaction) => {
    expect(allergyIn(name)).toEqual({ substance, reaction, suspected: false })
  })

  it.each([
    'suspected allergy to MTX',
    'V.a. Allergie gegen MTX',
    'allergy to MTX?',
    'allergy to MTX (?)',
    'likely MTX allergy',
    'rule out allergy to MTX',
  ])('may be feared only: %s', (name) => {
    expect(allergyIn(name)).toEqual({ substance: 'MTX', reaction: undefined, suspected: true })
  })

  it.each(['no allergy to MTX', 'no known allergies', 'lupus nephritis', 'rash', 'allergy', 'anaphylaxis'])(
    'is not told by: %s',
    (name) => {
      expect(allergyIn(name)).toBeUndefined()
    },
  )
})
