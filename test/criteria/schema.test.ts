import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '../../src/criteria/items.js'
import { criterionSchema, trialSchema } from '../../src/criteria/schema.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { trialText } from './invented.js'

const criterion = { id: 'I1', item: 1, text: 'Adult', rule: { sex: 'female' } }

describe('the schema of a criterion', () => {
  it.each(['I1', 'E12', 'D3', 'E12b', 'I999'])('takes the id %s', (id) => {
    expect(criterionSchema.safeParse({ ...criterion, id }).success).toBe(true)
  })

  it.each(['I', 'i1', 'X1', 'E1000', 'E12bc', 'E12B', ' E1'])('refuses the id %j', (id) => {
    expect(criterionSchema.safeParse({ ...criterion, id }).success).toBe(false)
  })

  it.each([0, -1, 1.5, MOST_ITEMS + 1, '1'])('refuses the item %j', (item) => {
    expect(criterionSchema.safeParse({ ...criterion, item }).success).toBe(false)
  })

  it('takes the greatest item', () => {
    expect(criterionSchema.safeParse({ ...criterion, item: MOST_ITEMS }).success).toBe(true)
  })

  it.each(['screening', 'enrolment', 'baseline', 'day 0', 'first dose'])('takes the anchor %s', (anchor) => {
    expect(criterionSchema.safeParse({ ...criterion, anchor }).success).toBe(true)
  })

  it('takes another rule only beside a reading', () => {
    const otherwise = { sex: 'male' }
    expect(criterionSchema.safeParse({ ...criterion, reading: 'so', otherwise }).success).toBe(true)
    expect(criterionSchema.safeParse({ ...criterion, otherwise }).error?.issues).toMatchObject([
      { path: ['otherwise'] },
    ])
  })

  it('needs a rule', () => {
    expect(criterionSchema.safeParse({ id: 'I1', item: 1, text: 'Adult' }).success).toBe(false)
  })
})

describe('the schema of a trial file', () => {
  const text = trialText({ inclusion: ['{ sex: female }'] })
  const accepts = (changed: string): boolean => trialSchema.safeParse(parseYaml('f.yaml', changed).data).success

  it('takes a trial', () => {
    expect(accepts(text)).toBe(true)
  })

  it('reads durations', () => {
    const { defaults } = trialSchema.parse(parseYaml('f.yaml', text).data)
    expect(defaults.valid?.lab).toEqual({ amount: 90, unit: 'days' })
  })

  it('takes a tie to the text that it was encoded from', () => {
    const digest = '0'.repeat(64)
    const tied = (keys: string): boolean => accepts(text.replace('  gaps:', `${keys}\n  gaps:`))
    const items = "  digests: { inclusion: ['00000000'], exclusion: [] }"
    expect(tied(`  version: '2026-01-10'\n  sha256: '${digest}'\n${items}`)).toBe(true)
    // of a text that is cut off there is no digest of the whole
    expect(tied(items)).toBe(true)
    const whole = text.replace('exclusion: missing', 'exclusion: complete')
    expect(whole).not.toBe(text)
    expect(accepts(whole.replace('  gaps:', `${items}\n  gaps:`))).toBe(false)
    expect(tied(`  sha256: '${digest}0'`)).toBe(false)
    expect(tied(`  sha256: '${digest}'\n${items.replace('00', 'g0')}`)).toBe(false)
  })

  it.each([
    ['a day that the calendar does not have', "'2025-01-01'", "'2025-02-30'"],
    ['a month as day', "'2025-01-01'", "'2025-01'"],
    ['a count below zero', 'inclusion: 1,', 'inclusion: -1,'],
    ['an anchor of its own', 'anchor: screening', 'anchor: birth'],
    ['an id with spaces', 'id: INVENTED-1', 'id: INVENTED 1'],
    ['an empty title', 'title: Invented trial', "title: ''"],
    ['a list that is half there', 'inclusion: complete', 'inclusion: half'],
    ['an unknown key', 'title:', 'headline: x\ntitle:'],
    ['an unknown key further in', 'via: nobody', 'via: nobody\n  url: x'],
  ])('refuses %s', (_what, old, put) => {
    expect(text).toContain(old)
    expect(accepts(text.replace(old, put))).toBe(false)
  })
})
