import { expect, it } from 'vitest'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { bundled } from './bundled.js'

const { drugs } = bundled

it.each<[string, string, readonly string[]]>([
  ['levilimab', 'Ilsira', ['anti-il6', 'biologic']],
  ['sirukumab', 'CNTO 136', ['anti-il6', 'biologic']],
  ['clazakizumab', 'BMS-945429', ['anti-il6', 'biologic']],
  ['netakimab', 'Efleira', ['anti-il17', 'biologic']],
  ['budoprutug', 'TNT119', ['anti-cd19', 'biologic']],
  ['cln-978', 'CLN978', ['anti-cd19', 'biologic']],
  ['axatilimab', 'Niktimvo', ['biologic', 'monoclonal-antibody']],
  ['imlifidase', 'Idefirix', ['biologic']],
  ['belumosudil', 'Rezurock', ['targeted-synthetic']],
  ['danazol', 'Danocrine', ['csdmard-other']],
  ['rapcabtagene-autoleucel', 'YTB323', ['anti-cd19', 'car-t-cells']],
  ['mivocabtagene-autoleucel', 'KYV-101', ['anti-cd19', 'car-t-cells']],
  ['resecabtagene-autoleucel', 'CABA-201', ['anti-cd19', 'car-t-cells']],
  ['zolacabtagene-autoleucel', 'CC-97540', ['anti-cd19', 'car-t-cells']],
  ['gc012f', 'AZD0120', ['anti-cd19', 'car-t-cells']],
  ['equecabtagene-autoleucel', 'Fucaso', ['car-t-cells', 'biologic']],
  ['zevorcabtagene-autoleucel', 'zevor-cel', ['car-t-cells', 'biologic']],
  ['descartes-08', 'Descartes 08', ['car-t-cells', 'biologic']],
])('%s, also called %s, is of the classes %j', (id, name, classes) => {
  for (const written of [id.replaceAll('-', ' '), name]) {
    const found = resolveDrug(written, drugs).terms
    expect(found, written).toMatchObject([{ id }])
    expect(found.flatMap((term) => [...drugs.kindsOf(term)])).toEqual(expect.arrayContaining([...classes]))
  }
})

it.each([
  ['imlifidase', ['anti-cd19', 'monoclonal-antibody', 'jak-inhibitor', 'conventional-immunosuppressant']],
  ['belumosudil', ['biologic', 'jak-inhibitor', 'btk-inhibitor', 'tyk2-inhibitor', 'conventional-immunosuppressant']],
  ['danazol', ['biologic', 'corticosteroid', 'conventional-immunosuppressant']],
  ['descartes 08', ['anti-cd19']],
])('%s is none of %j', (written, classes) => {
  const kinds = resolveDrug(written, drugs).terms.flatMap((term) => [...drugs.kindsOf(term)])
  expect(kinds).not.toEqual([])
  expect(kinds.filter((kind) => classes.includes(kind))).toEqual([])
})
