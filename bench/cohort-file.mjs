// Writes an invented cohort as NDJSON: node bench/cohort-file.mjs 10000 [seed] > cohort.ndjson
import { once } from 'node:events'
import { inventedPatient } from './cohort-patients.mjs'

const [count = '1000', seed = '1'] = process.argv.slice(2)
for (let number = 0; number < Number(count); number += 1) {
  const line = `${JSON.stringify(inventedPatient(Number(seed), number))}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
