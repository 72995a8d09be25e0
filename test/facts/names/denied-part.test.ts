import { expect, it } from 'vitest'
import { besideIn, deniedParts, deniesSystemic } from '../../../src/facts/names/denied-part.js'

it.each<[string, string[]]>([
  ['ACA positive, no SSc', ['SSc']],
  ['UCTD, not SLE', ['SLE']],
  ['ANA pos., kein SLE', ['SLE']],
  ['Raynaud without evidence of systemic sclerosis (2024)', ['systemic sclerosis']],
  ['ohne Anhalt für einen Lupus', ['Lupus']],
  ['sans signe de lupus', ['lupus']],
  ["sans argument pour un lupus, pas d'arthrite", ['lupus', 'arthrite']],
  ['no gout; no TB', ['gout', 'TB']],
  ['non small cell lung cancer', []],
  ['Chronische Virushepatitis B ohne Delta-Virus', ['Delta-Virus']],
  ['nodular sclerosis', []],
  ['SSc, no', []],
])('of %s it is denied: %j', (name, denied) => {
  expect(deniedParts(name)).toEqual(denied)
})

it.each<[string, boolean]>([
  ['localized scleroderma, not systemic', true],
  ['morphoea (no systemic involvement)', true],
  ['lokalisierte Sklerodermie, nicht systemisch', true],
  ['sclérodermie localisée, non systémique', true],
  ['esclerodermia localizada, no sistémica', true],
  ['sclerodermia localizzata, non sistemica', true],
  ['SLE, no systemic steroids', false],
  ['systemic sclerosis', false],
])('that %s denies that it is systemic: %s', (name, denied) => {
  expect(deniesSystemic(name)).toBe(denied)
})

it.each<[string, string | undefined, string | undefined]>([
  ['sarcoidosis, TB excluded', 'sarcoidosis', 'TB'],
  ['sarcoidosis; TB was ruled out', 'sarcoidosis', 'TB'],
  ['Sarkoidose, Tuberkulose ausgeschlossen', 'Sarkoidose', 'Tuberkulose'],
  ['sarcoïdose, tuberculose exclue', 'sarcoïdose', 'tuberculose'],
  ['sarcoidosis, no evidence of TB', 'sarcoidosis', 'TB'],
  ['sarcoidosis (no TB)', 'sarcoidosis', 'TB'],
  ['TB excluded', undefined, undefined],
  ['Nävus, Ausschluss Melanom', undefined, undefined],
  ['sarcoidosis, TB', undefined, undefined],
])('%s tells one beside what is denied', (name, first, denied) => {
  expect([besideIn(name)?.first, besideIn(name)?.denied]).toEqual([first, denied])
})

it('may be said of both where it stands behind them', () => {
  expect(besideIn('HIV, hepatitis B excluded')?.mayBeBoth).toBe(true)
  expect(besideIn('HIV, no hepatitis B')?.mayBeBoth).toBe(false)
})
