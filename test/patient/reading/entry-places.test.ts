import { expect, it } from 'vitest'
import { entryPlaces } from '../../../src/patient/reading/entry-places.js'

it('tells where an entry and its name stand, with one place for each of the first ones', () => {
  const places = entryPlaces('labs', 'name')
  expect(places.at(3)).toEqual({ path: ['labs', 3], namePath: ['labs', 3, 'name'], pointer: '/labs/3' })
  expect(entryPlaces('labs', 'name').at(3)).toBe(places.at(3))
  expect(places.at(1000)).toEqual({ path: ['labs', 1000], namePath: ['labs', 1000, 'name'], pointer: '/labs/1000' })
  expect(places.at(1000)).not.toBe(places.at(1000))
})

it('tells apart where lists hold the name under another key', () => {
  entryPlaces('encounters', 'name').at(0)
  expect(entryPlaces('encounters', 'kind').at(0).namePath).toEqual(['encounters', 0, 'kind'])
})
