/** A column of whole numbers that grows: some bytes for each of millions, where a list of objects would take hundreds. */
export class Column {
  private values: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>
  private filled = 0

  /** @param width `wide` where numbers of 2³² and more occur */
  constructor(width: 'narrow' | 'wide' = 'narrow') {
    this.values = width === 'narrow' ? new Uint32Array(1024) : new Float64Array(1024)
  }

  get length(): number {
    return this.filled
  }

  push(value: number): void {
    if (this.filled === this.values.length) {
      const { length } = this.values
      const larger = this.values instanceof Uint32Array ? new Uint32Array(2 * length) : new Float64Array(2 * length)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.filled] = value
    this.filled += 1
  }

  at(row: number): number {
    const value = this.values[row]
    if (value === undefined || row >= this.filled) throw new RangeError(`there is no row ${row}`)
    return value
  }

  set(row: number, value: number): void {
    this.values[row] = value
  }
}

/** Numbers texts from 0 in the order in which they are first met. */
export class Numbering {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []

  get size(): number {
    return this.names.length
  }

  of(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.names.length)
    this.names.push(text)
    return this.names.length - 1
  }

  nameOf(number: number): string {
    return this.names[number] ?? ''
  }
}
