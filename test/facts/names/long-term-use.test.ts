import { expect, it } from 'vitest'
import { drugUseIn } from '../../../src/facts/names/long-term-use.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

it.each([
  ['Long-term use of Plaquenil', 'long-term-drug-therapy', ['hydroxychloroquine']],
  ['Long term (current) use of methotrexate', 'long-term-drug-therapy', ['methotrexate']],
  [
    'Long-term current drug therapy with MTX and azathioprine',
    'long-term-drug-therapy',
    ['methotrexate', 'azathioprine'],
  ],
  ['Dauertherapie mit Methotrexat', 'long-term-drug-therapy', ['methotrexate']],
  ['traitement de fond par méthotrexate', 'long-term-drug-therapy', ['methotrexate']],
  ['Long-term (current) use of immunosuppressants', 'long-term-drug-therapy', ['immunosuppression']],
  ['Immunsuppression unter MMF', 'immunosuppression', ['mycophenolate-mofetil']],
  ['iatrogene Immunsuppression durch Azathioprin', 'immunosuppression', ['azathioprine']],
  ['immunosuppression due to rituximab', 'immunosuppression', ['rituximab']],
])('%s tells of drugs that are taken', (name, condition, ids) => {
  const use = drugUseIn(name, bundled.drugs)
  expect([use?.condition, use?.drugs.map(({ id }) => id)]).toEqual([condition, ids])
})

it.each([
  'Immunsuppression',
  'Immunosuppression due to HIV',
  'long-term use of flurbomab',
  'Long-term use of Plaquenil?',
  'no long-term use of Plaquenil',
  'Immunsuppression unter MMF geplant',
])('%s does not', (name) => {
  expect(drugUseIn(name, bundled.drugs)).toBeUndefined()
})
