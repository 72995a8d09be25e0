import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { elementsIn } from '../../../src/patient/fhir/mapping.js'

const schema = z.looseObject({ code: z.array(z.looseObject({ text: z.string() })) })

const MODIFIER = { url: 'http://example.org/negated', valueBoolean: true }

function read(resource: object): { read: unknown; why: string | undefined; path: unknown } {
  const draft = new Draft()
  const found = elementsIn(
    schema,
    { resource: { resourceType: 'X', ...resource }, path: ['entry', 0], url: undefined },
    draft,
  )
  const [left] = draft.leftOut
  return { read: found, why: left?.why, path: left?.path }
}

describe('the elements of a resource', () => {
  it('are those that are asked for, whatever else is there', () => {
    const resource = { code: [{ text: 'a' }], more: 5 }
    expect(read(resource)).toEqual({ read: { resourceType: 'X', ...resource }, why: undefined, path: undefined })
  })

  it('are without the rest, where the schema drops it', () => {
    const located = { resource: { resourceType: 'X', code: 'a' }, path: [], url: undefined }
    expect(elementsIn(z.object({ code: z.string() }), located, new Draft())).toEqual({ code: 'a' })
  })

  it('are missing where they are null, unless it is a result', () => {
    const draft = new Draft()
    const optional = z.looseObject({ code: z.array(z.looseObject({ text: z.string().optional() })).optional() })
    const nulled = { code: [{ text: null, more: [1] }], other: null }
    const at = (resourceType: string): Parameters<typeof elementsIn>[1] => {
      return { resource: { resourceType, ...nulled }, path: ['entry', 0], url: undefined }
    }
    expect(elementsIn(optional, at('X'), draft)).toEqual({ resourceType: 'X', code: [{ more: [1] }] })
    expect(draft.notes).toEqual([{ path: ['entry', 0], message: 'elements that are null were taken as missing' }])
    expect(elementsIn(optional, at('Observation'), draft)).toBeUndefined()
    expect(read({ code: [null] }).why).toBe('does not have the form of FHIR R4: code.0 is null')
  })

  it.each([
    [{ code: [{ text: 'a' }, { text: 5 }] }, 'code.1.text is the number 5', ['entry', 0, 'code', 1, 'text']],
    [{}, 'code is nothing', ['entry', 0, 'code']],
  ])('of another form leave the resource out: %j', (resource, what, path) => {
    expect(read(resource)).toEqual({ read: undefined, why: `does not have the form of FHIR R4: ${what}`, path })
  })

  it.each([
    [{ modifierExtension: [MODIFIER] }, ['modifierExtension']],
    [{ implicitRules: 'http://example.org/rules' }, ['implicitRules']],
    [{ component: [{ text: 'b' }, { modifierExtension: [MODIFIER] }] }, ['component', 'modifierExtension']],
    [{ dosage: { modifierExtension: [MODIFIER] } }, ['dosage', 'modifierExtension']],
    [{ dosage: [{ timing: { modifierExtension: [MODIFIER] } }] }, ['dosage', 'modifierExtension']],
  ])('that another element may turn round leave it out: %j', (modifier, place) => {
    expect(read({ code: [{ text: 'a' }], ...modifier })).toEqual({
      read: undefined,
      why: `is modified by ${place.join('.')}, which is not understood`,
      path: ['entry', 0, ...place],
    })
  })

  it('that nothing turns round are read', () => {
    const resource = {
      code: [{ text: 'a' }],
      modifierExtension: [],
      component: null,
      reaction: [5],
      dosage: [{ timing: {} }],
    }
    expect(read(resource).read).toEqual({ resourceType: 'X', ...resource })
  })
})
