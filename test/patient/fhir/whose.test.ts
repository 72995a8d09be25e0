import { expect, it } from 'vitest'
import { References } from '../../../src/patient/fhir/reference.js'
import type { Located } from '../../../src/patient/fhir/resource.js'
import { mayBeAbout } from '../../../src/patient/fhir/whose.js'

function located(resource: Located['resource']): Located {
  return { resource, path: [], url: undefined }
}
const [mine, other] = ['a', 'b'].map((id) => located({ resourceType: 'Patient', id }))

it.each([
  [{ patient: { reference: 'Patient/a' } }, true],
  [{ patient: { reference: 'Patient/b' } }, false],
  [{ patient: { reference: 'Patient/c' } }, true],
  [{ patient: { display: 'Ada' } }, true],
  [{}, true],
])('a resource of %j may be about a patient: %s', (whose, expected) => {
  if (mine === undefined || other === undefined) throw new Error('expected two patients')
  const flag = located({ resourceType: 'Flag', ...whose })
  expect(mayBeAbout(mine, flag, new References([mine, other, flag]))).toBe(expected)
})
