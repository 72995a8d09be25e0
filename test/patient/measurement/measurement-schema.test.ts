import { describe, expect, it } from 'vitest'
import { errorsOf } from '../reader.js'

describe('the form of a laboratory list', () => {
  it.each([
    [
      { labs: [{ name: 'IgG' }] },
      '{ → /labs/0/value is missing (write here: a number, or a text such as "<0.5", "1:320", "negative" or "18.2 g/L")',
    ],
    [
      { labs: [{ name: 'IgG', value: [7] }] },
      '[ → /labs/0/value: expected a number or a text or true or false, found a list (write here: a number, or a text such as "<0.5", "1:320", "negative" or "18.2 g/L")',
    ],
    [
      { labs: { IgG: null } },
      'null → /labs/IgG: expected a number or a text or true or false, found null (leave the key out where the value is not known)',
    ],
    [
      { labs: ['IgG 7'] },
      `"IgG 7" → /labs/0: expected an object, found 'IgG 7' (write here: an object such as { "name": "IgG", "value": 18.2, "unit": "g/L", "date": "2026-02-20" })`,
    ],
    [
      { labs: 7 },
      '7 → /labs: expected a list or an object, found the number 7 (write here: a list, or a map of names to values)',
    ],
    [{ labs: [{ value: 7 }] }, '{ → this entry has no name and no code (give it a name)'],
    [
      { labs: { IgG: { name: 'IgA', value: 7 } } },
      `"IgA" → 'name' stands inside a value that the map names already (remove it)`,
    ],
  ])('is told where it is not kept: %j', (patient, error) => {
    expect(errorsOf(patient)).toEqual([error])
  })
})
