import { describe, expect, it } from 'vitest'
import { pointer } from '../../../src/patient/json/json-path.js'

describe('a JSON pointer', () => {
  it.each([
    [[], ''],
    [['labs', 3, 'name'], '/labs/3/name'],
    [['labs', 'a/b~c'], '/labs/a~1b~0c'],
    [['labs', ''], '/labs/'],
    [['labs', 3], '/labs/3'],
    [['a/b', 0], '/a~1b/0'],
    [[3, 'a'], '/3/a'],
    [[3, 4], '/3/4'],
  ])('of %j is %j', (path, expected) => {
    expect(pointer(path)).toBe(expected)
  })
})
