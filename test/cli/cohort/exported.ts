/** Resources of an export. */
export const patient = (id: string): object => ({ resourceType: 'Patient', id, birthDate: '1980-01-01' })
export const condition = (id: string, text: string): object => ({
  resourceType: 'Condition',
  subject: { reference: `Patient/${id}` },
  code: { text },
})

/** As they stand in a file; what is text stands there as it is. */
export const lines = (...resources: readonly (object | string)[]): string =>
  resources.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')
