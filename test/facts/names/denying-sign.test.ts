import { describe, expect, it } from 'vitest'
import { hasDenyingSign } from '../../../src/facts/names/denying-sign.js'

describe('a sign that denies, or leaves open,', () => {
  it.each([
    'HIV (-)',
    'HIV(-)',
    'HIV [-]',
    'HIV-',
    'HIV −',
    'HIV –',
    'HIV --',
    'HIV⁻',
    'HIV -.',
    '"HIV -"',
    'tuberculosis: -',
    'rituximab: - 1 g',
    'HIV (-) 2019',
    'TB ±',
    'TB +/-',
    'TB (+/−)',
    'MTX +/- 15 mg',
    'TB +-',
  ])('stands behind: %s', (name) => {
    expect(hasDenyingSign(name)).toBe(true)
  })

  it.each([
    '¬TB',
    '≠ TB',
    '!TB',
    '! TB',
    '☐ TB',
    '[ ] TB',
    '[] TB',
    '[_] TB',
    '( ) TB',
    '- [ ] TB',
    '• ☐ TB',
    '- !TB',
    '(-) TB',
    '-TB',
    '−TB',
    '- -TB',
  ])('stands in front: %s', (name) => {
    expect(hasDenyingSign(name)).toBe(true)
  })

  it.each(['HIV ∅', 'rituximab ∅ 2025', 'TB ✗', 'TB ×', 'TB (×)', 'TB ❌'])('stands anywhere: %s', (name) => {
    expect(hasDenyingSign(name)).toBe(true)
  })
})

describe('no sign that denies is', () => {
  it.each([
    '',
    'TB',
    'HIV-1',
    'non-Hodgkin lymphoma',
    'anti-Ro/SSA',
    'heart failure - NYHA 2',
    '- TB',
    '-- TB',
    '– TB',
    '• TB',
    '* TB',
    '☑ TB',
    '✓ TB',
    'TB (+)',
    'TB +',
    'TB!',
    'Sjögren',
    'Sjögren-Syndrom',
    'Übergewicht (BMI 31)',
    'MTX 2 ×',
    'RTX 2 × 1 g',
    'TB?',
    'MabThera®',
  ])('in %j', (name) => {
    expect(hasDenyingSign(name)).toBe(false)
  })
})
