import { describe, expect, it } from 'vitest'
import { day, errorsOf, read, span, warningsOf } from './reader.js'

describe('what is recorded of childbearing', () => {
  it('is a yes or a no, or nothing', () => {
    expect(read({ reproductive: { childbearingPotential: true, pregnant: false } }).reproductive).toEqual({
      childbearingPotential: {
        path: '/reproductive/childbearingPotential',
        label: 'childbearing potential',
        holds: true,
      },
      pregnant: { path: '/reproductive/pregnant', label: 'pregnant', holds: false, on: span('2026-03-01') },
      effectiveContraception: undefined,
    })
    expect(read({}).reproductive).toEqual({
      childbearingPotential: undefined,
      pregnant: undefined,
      effectiveContraception: undefined,
    })
  })

  it('is told of the day of the record, and not of an earlier as-of date', () => {
    const record = { asOf: '2025-06-01', reproductive: { pregnant: true } }
    expect(read(record, { asOf: day('2026-03-01') }).reproductive.pregnant?.on).toEqual(span('2025-06-01'))
    const earlier = { asOf: day('2025-05-31') }
    expect(read(record, earlier).reproductive.pregnant).toBeUndefined()
    expect(warningsOf(record, earlier)).toEqual([
      '/reproductive/pregnant: the record is of 2025-06-01, after the as-of date 2025-05-31; it was not used',
    ])
    expect(warningsOf({ ...record, reproductive: { pregnant: false } }, earlier)).toEqual([])
  })

  it('is refused in other words, and an unknown key is warned of', () => {
    expect(errorsOf({ reproductive: { pregnant: 'no' } })).toEqual([
      `"no" → /reproductive/pregnant: expected true or false, found 'no' (write here: true or false)`,
    ])
    expect(warningsOf({ reproductive: { pregnent: true } })).toEqual([
      "/reproductive/pregnent: 'pregnent' is not a known key; did you mean 'pregnant'?",
    ])
  })
})

describe('the answers of a person', () => {
  it('stand by their names as written', () => {
    const { statements } = read({ statements: { informedConsent: true, 'NCT06410833:I4': false } })
    expect([...statements]).toEqual([
      ['informedConsent', { path: '/statements/informedConsent', label: 'informedConsent', holds: true }],
      ['NCT06410833:I4', { path: '/statements/NCT06410833:I4', label: 'NCT06410833:I4', holds: false }],
    ])
    expect(read({}).statements.size).toBe(0)
  })

  it('are refused when they are neither true nor false', () => {
    expect(errorsOf({ statements: { informedConsent: 'yes' } })).toEqual([
      `"yes" → /statements/informedConsent: expected true or false, found 'yes' (write here: true or false)`,
    ])
  })
})

describe('effective contraception', () => {
  it('answers the question of that name, as if it stood among the statements', () => {
    const { reproductive, statements } = read({ reproductive: { effectiveContraception: false } })
    expect(reproductive.effectiveContraception).toEqual({
      path: '/reproductive/effectiveContraception',
      label: 'effective contraception',
      holds: false,
    })
    expect([...statements]).toEqual([['effectiveContraception', reproductive.effectiveContraception]])
  })

  it('may be stated as well, with the same answer', () => {
    const patient = {
      reproductive: { effectiveContraception: true },
      statements: { informedConsent: true, effectiveContraception: true },
    }
    const { statements } = read(patient)
    expect([...statements.keys()]).toEqual(['effectiveContraception', 'informedConsent'])
    expect(statements.get('effectiveContraception')?.path).toBe('/statements/effectiveContraception')
    expect(warningsOf(patient)).toEqual([])
  })

  it.each([true, false])('is not used where it is recorded as %s and stated otherwise', (recorded) => {
    const patient = {
      reproductive: { pregnant: false, effectiveContraception: recorded },
      statements: { informedConsent: true, effectiveContraception: !recorded },
    }
    const { reproductive, statements } = read(patient)
    expect([reproductive.effectiveContraception, reproductive.pregnant?.holds]).toEqual([undefined, false])
    expect([...statements.keys()]).toEqual(['informedConsent'])
    expect(warningsOf(patient)).toEqual([
      `/statements/effectiveContraception: here it is ${String(!recorded)}, but under reproductive ${String(recorded)}; neither was used`,
    ])
  })

  it('is a statement like any other where it is not recorded', () => {
    expect([...read({ statements: { effectiveContraception: true } }).statements.keys()]).toEqual([
      'effectiveContraception',
    ])
  })
})
