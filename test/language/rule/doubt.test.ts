import { expect, it } from 'vitest'
import { denialDoubts, drugDoubt, needsOf } from '../../../src/language/rule/doubt.js'

const prednisone = { path: '/drugs/0', label: 'prednisone' }

it('a doubt about a drug is a need of that kind', () => {
  const doubt = drugDoubt('dose of prednisone', () => 'no dose')
  expect([doubt.need, doubt.clause()]).toEqual([{ need: 'dose of prednisone', kind: 'drug' }, 'no dose'])
})

it('what is recorded and denied contradicts itself', () => {
  expect(denialDoubts(prednisone, [])).toEqual([])
  const [doubt] = denialDoubts(prednisone, [{ path: '/drugs/3', label: 'corticosteroid' }])
  expect([doubt?.need, doubt?.clause()]).toEqual([
    {
      need: 'which is right about prednisone: /drugs/0 or /drugs/3',
      kind: 'conflict',
      places: ['/drugs/0', '/drugs/3'],
    },
    'the record contradicts itself about prednisone: present and absent',
  ])
})

it('the needs of doubts are each told once', () => {
  const doubts = ['a', 'b', 'a'].map((need) => drugDoubt(need, () => need))
  expect(needsOf(doubts).map(({ need }) => need)).toEqual(['a', 'b'])
})
