import { describe, expect, it } from 'vitest'
import { bundled, kindsOf } from './bundled.js'

const { purposes, conditions } = bundled

describe('the bundled purposes', () => {
  it.each([
    ['suppressive therapy', 'infection-suppression'],
    ['Chronic suppression', 'infection-suppression'],
    ['maintenance of an infection', 'infection-suppression'],
    ['secondary prophylaxis', 'secondary-infection-prophylaxis'],
    ['primary prophylaxis', 'primary-infection-prophylaxis'],
    ['PJP prophylaxis', 'infection-prophylaxis'],
    ['prophylaxis', 'prophylaxis'],
    ['treatment of an infection', 'infection-treatment'],
    ['autoimmune disease', 'autoimmune-disease'],
    ['transplantation', 'transplant'],
    ['cancer', 'cancer'],
    ['contraception', 'other-purpose'],
  ])("'%s' is %s", (name, id) => {
    expect(purposes.find(name)?.id).toBe(id)
  })

  it('leave it to a rule whether a secondary prophylaxis is a suppression', () => {
    const kinds = kindsOf('secondary-infection-prophylaxis', purposes)
    expect(kinds).toContain('infection-prophylaxis')
    expect(kinds).not.toContain('infection-suppression')
  })

  it('leave open what the prophylaxis of an infection is, and what an infection is treated for', () => {
    const possible = (id: string, other: string): boolean => {
      const [one, two] = [purposes.get(id), purposes.get(other)]
      if (one === undefined || two === undefined) throw new Error('a purpose is missing')
      return purposes.mayBe(one, two)
    }
    expect(possible('infection-prophylaxis', 'secondary-infection-prophylaxis')).toBe(true)
    expect(possible('infection', 'infection-suppression')).toBe(true)
    expect(possible('prophylaxis', 'infection-suppression')).toBe(false)
    expect(possible('primary-infection-prophylaxis', 'secondary-infection-prophylaxis')).toBe(false)
  })

  it('of another purpose name no infection and no autoimmune disease', () => {
    const other = purposes.get('other-purpose')?.conditions ?? []
    const kinds = other.flatMap((id) => kindsOf(id, conditions))
    expect(kinds.filter((id) => ['infection', 'autoimmune-disease', 'malignancy'].includes(id))).toEqual([])
  })
})
