import { describe, expect, it } from 'vitest'
import { reviewLibrary, type TextFile } from '../../../src/criteria/library.js'
import { findWithoutCases, runnableCases } from '../../../src/screening/cases/cases-beside.js'
import { trialText, VOCABULARY } from '../../criteria/invented.js'
import { toldWithRemedy } from '../../criteria/told.js'

const file = (name: string, text = ''): TextFile => ({ file: name, text })
const trial = (name: string, id: string, rule = '{ sex: female }'): TextFile =>
  file(name, trialText({ id, inclusion: [rule] }))

const review = reviewLibrary(
  [
    trial('a/ONE.yaml', 'ONE'),
    trial('a/TWO.yml', 'TWO'),
    trial('a/BROKEN.yaml', 'BROKEN', '{ aged: 5 }'),
    file('a/NONE.yaml', 'title: no id'),
    file('a/SYNTAX.yaml', 'id: ['),
  ],
  [VOCABULARY],
)

describe('worked cases', () => {
  it('are run, but for those beside a trial that cannot be read', () => {
    const files = ['a/ONE', 'a/BROKEN', 'a/SYNTAX', 'b/BROKEN', 'a/ONE-MORE'].map((stem) => file(`${stem}.cases.yaml`))
    expect(runnableCases(files, review).map((one) => one.file)).toEqual([
      'a/ONE.cases.yaml',
      'b/BROKEN.cases.yaml',
      'a/ONE-MORE.cases.yaml',
    ])
  })

  it('are missed where there are none, neither beside a trial nor of it', () => {
    const missed = (files: readonly string[], ...shown: string[]): string[] =>
      findWithoutCases(
        review,
        files.map((name) => file(name)),
        new Set(shown),
      ).map((found) => `${found.file}:${toldWithRemedy(found)}`)
    expect(missed(['a/ONE.cases.yaml', 'a/BROKEN.cases.yaml'], 'ONE')).toEqual([
      'a/TWO.yml:1:5 this trial has no worked cases | write a/TWO.cases.yaml: every criterion satisfied, violated and unknown',
      'a/NONE.yaml:1:1 this trial has no worked cases | write a/NONE.cases.yaml: every criterion satisfied, violated and unknown',
    ])
    expect(missed(['a/NONE.cases.yml', 'a/BROKEN.cases.yml', 'a/other.cases.yaml'], 'ONE', 'TWO')).toEqual([])
  })

  it('that are missed are a warning', () => {
    expect(findWithoutCases(review, [], new Set())[0]).toMatchObject({ severity: 'warning', file: 'a/ONE.yaml' })
  })
})
