import { describe, expect, it } from 'vitest'
import { pointer } from '../../src/patient/json-path.js'

describe('a JSON pointer', () => {
  it.each([
    [[], ''],
    [['labs', 3, 'name'], '/labs/3/name'],
    [['labs', 'a/b~c'], '/labs/a~1b~0c'],
    [['labs', ''], '/labs/'],
  ])('of %j is %j', (path, expected) => {
    expect(pointer(path)).toBe(expected)
  })
})
