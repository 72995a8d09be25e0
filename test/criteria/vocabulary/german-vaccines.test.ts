import { expect, it } from 'vitest'
import { resolveVaccine } from '../../../src/facts/names/vaccine-name.js'
import { bundled } from './bundled.js'

it.each<[string, readonly string[]]>([
  ['varicella-vaccine', ['Varizellen']],
  ['hepatitis-b-vaccine', ['Engerix', 'HBVAXPRO', 'Recombivax', 'Fendrix']],
  [
    'tetanus-diphtheria-or-pertussis-vaccine',
    ['Repevax', 'Boostrix Polio', 'Covaxis', 'Revaxis', 'Td-rix', 'Td-pur', 'Pentavac'],
  ],
  ['hepatitis-a-vaccine-inactivated', ['Avaxim']],
  ['pneumococcal-conjugate-vaccine', ['Apexxnar', 'Vaxneuvance', 'Capvaxive', 'Synflorix']],
  ['influenza-vaccine-inactivated', ['Influsplit', 'Influsplit Tetra', 'Fluad Tetra']],
  ['measles-mumps-rubella-vaccine', ['M-M-RVAXPRO']],
  ['typhoid-vaccine-oral-live', ['Typhoral']],
  ['rabies-vaccine', ['Rabipur', 'Verorab']],
  ['japanese-encephalitis-vaccine-live-attenuated', ['Imojev']],
  ['japanese-encephalitis-vaccine', ['Japanische Enzephalitis']],
  ['meningococcal-vaccine', ['MenQuadfi', 'NeisVac-C', 'Menjugate']],
  ['haemophilus-influenzae-b-vaccine', ['Act-HIB']],
  ['hepatitis-a-and-b-vaccine', ['Hepatitis A+B']],
  ['smallpox-mpox-vaccine', ['Pocken', 'Affenpocken']],
  ['poliomyelitis-vaccine-inactivated', ['IPV-Mérieux']],
])('%s is what German letters call %j', (id, names) => {
  const meant = names.map((name) =>
    resolveVaccine(name, bundled.drugs)
      .map((term) => term.id)
      .join(),
  )
  expect(meant).toEqual(names.map(() => id))
})
