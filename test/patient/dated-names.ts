import fc from 'fast-check'

const drug = fc.constantFrom('rituximab', 'RTX', 'MTX 15 mg', 'prednisone 10 mg/d', 'rituximab and MTX', 'Unheardofmab')
const date = fc.constantFrom(
  '2024',
  '05/2025',
  '5.2025',
  '2025-03-04',
  '03.04.2025',
  'Mai 2024',
  '03/2027',
  '3/25',
  '3.10.',
  '2019-2021',
  'ca. 2020',
  '1900',
)
const word = fc.constantFrom('', 'since ', 'seit ', 'until ', 'bis ', 'ab ', 'in ', 'stopped ', 'last infusion ')

/** Names of drugs with dates behind them, in front of them and within them. */
export const datedName = fc.oneof(
  fc.tuple(drug, word, date).map(([name, told, day]) => `${name} ${told}${day}`),
  fc.tuple(drug, word, date).map(([name, told, day]) => `${name}, (${told}${day})`),
  fc.tuple(date, drug).map(([day, name]) => `${day}: ${name}`),
  fc.tuple(word, date, drug).map(([told, day, name]) => `${told}${day} ${name}`),
  fc.tuple(drug, date, drug).map(([name, day, other]) => `${name} (${day}) and ${other}`),
)

const day = fc.constantFrom('2023', '2024-05', '2025-03-04', '2025-10-03', '2026-02')

/** When it was: on a day, from one day to another, or one of the two. */
export const datedEntry = fc.oneof(
  fc.record({ date: day }),
  fc.record({ start: day }),
  fc.record({ end: day }),
  fc.record({ start: fc.constantFrom('2023', '2024-05'), end: fc.constantFrom('2025-03-04', '2026-02') }),
  fc.constant({}),
)
