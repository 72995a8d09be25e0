import { expect, it } from 'vitest'
import { routeOf } from '../../../src/patient/fhir/route.js'
import { coded, SNOMED } from './made.js'

const V3 = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration'
const EDQM = 'http://standardterms.edqm.eu'

it.each([
  [coded(SNOMED, '78421000'), 'im'],
  [coded(V3, 'IM', 'Injection, intramuscular'), 'im'],
  [coded(V3, 'SQ', 'Injection, subcutaneous'), 'sc'],
  [coded(V3, 'IVINJ', 'Injection, intravenous'), 'iv'],
  [coded(V3, 'PO', 'Swallow, oral'), 'oral'],
  [coded(V3, 'NASINHLC', 'Inhalation, nasal cannula'), 'nasal'],
  [coded(V3, 'NASINHL'), 'nasal'],
  [coded(EDQM, '20035000', 'Intramuscular use'), 'im'],
  [coded(V3, 'IDINJ', 'Injection, intradermal'), 'Injection, intradermal'],
  [{ text: 'Oral administration route' }, 'Oral'],
  [{ text: 'nasal use' }, 'nasal'],
  [{ coding: [{ code: '7' }] }, undefined],
  [undefined, undefined],
])('%j is the route %s', (concept, route) => {
  expect(routeOf(concept)).toBe(route)
})
