import { expect, it } from 'vitest'
import { resolveProcedure } from '../../../src/facts/names/procedure-name.js'
import { bundled } from './bundled.js'

it.each<[string, readonly string[]]>([
  ['stem-cell-transplant', ['SZT', 'KMT']],
  ['allogeneic-stem-cell-transplant', ['allogene SZT']],
  ['solid-organ-transplant', ['LTX']],
  ['pancreas-transplant', ['Pankreastransplantation']],
  ['coronary-intervention', ['CABG x3', 'PTCA mit Stent']],
  ['immunoadsorption', ['Immunadsorption']],
  ['plasmapheresis', ['Plasmaseparation']],
  ['crrt', ['Hämofiltration']],
  ['cardiac-catheterisation', ['Koronarangiographie']],
  ['valve-surgery', ['Aortenklappenersatz']],
  ['bilateral-oophorectomy', ['Adnexektomie bds.']],
  ['bilateral-salpingectomy', ['Salpingektomie bds.']],
  ['tubal-sterilisation', ['Tubensterilisation']],
  ['vasectomy', ['Vasektomie']],
  ['lymph-node-staging', ['Sentinel-Lymphknotenbiopsie', 'Axilladissektion']],
  ['stomach-or-colon-resection', ['Sigmaresektion']],
  ['muscle-biopsy', ['Muskelbiopsie']],
  ['liver-biopsy', ['Leberbiopsie']],
  ['bone-marrow-biopsy', ['Beckenkammbiopsie']],
  ['ct', ['CT Thorax']],
  ['mri', ['MRT Schädel']],
  ['x-ray', ['Mammographie', 'Röntgen-Thorax']],
  ['lung-function-test', ['Lungenfunktion']],
  ['lumbar-puncture', ['Lumbalpunktion']],
  ['capillaroscopy', ['Kapillarmikroskopie']],
  ['eye-surgery', ['Kataraktoperation']],
  ['endoscopy', ['ERCP', 'Coloskopie']],
  ['echocardiography', ['Echokardiographie']],
  ['ultrasound', ['Sonographie Abdomen']],
  ['spine-surgery', ['Bandscheiben-OP']],
  ['mastectomy', ['Quadrantektomie']],
  ['antenatal-care', ['Schwangerenvorsorge', 'Mutterschaftsvorsorge', 'Pränataldiagnostik']],
  ['cancer-surgery', ['Pankreatektomie', 'Melanomexzision']],
])('%s is what German letters call %j', (id, names) => {
  const meant = names.map((name) =>
    resolveProcedure(name, bundled.procedures)
      .map((term) => term.id)
      .join(),
  )
  expect(meant).toEqual(names.map(() => id))
})
