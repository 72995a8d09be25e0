/** The rows that the language cannot express yet, each with what is missing. A row that can be expressed leaves this list. */
export const notYet: Readonly<Record<string, string>> = {
  'S14.2': 'a bound that depends on the age on the day of the sample',
  'S18.2': 'counting different drugs of one class',
  'S19.1': 'a result that persists so long after the start of a therapy',
  'S19.2': 'a result that persists so long after the start of a therapy',
  'S19.3': 'a relapse after a recorded complete response',
  'S19.4': 'a result that is twice an earlier one',
  'S21.1': 'several high results so far apart with none that is normal between them',
  'S21.2': 'several high results so far apart with none that is normal between them',
  'S22.3': 'the sum of the times of courses that follow each other',
  'S25.2': 'the second result of a series of tests',
  'S26.1': 'a dose of at most so much prednisone equivalent',
  'S26.2': 'a dose of at most so much prednisone equivalent',
  'S26.3': 'a dose of at most so much prednisone equivalent',
  'S26.4': 'a dose of at most so much prednisone equivalent',
  'S27.1': 'a condition by how it was treated, carved out of a broader one',
  'S27.2': 'a condition by how it was treated, carved out of a broader one',
}
