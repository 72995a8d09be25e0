/** Reads one item ahead of what is asked for. */
export class ReadAhead<Item> {
  private readonly items: AsyncGenerator<Item>
  private ready: Item | undefined
  private ended = false
  private readonly failures: unknown[] = []
  private reading: Promise<void> | undefined

  constructor(items: AsyncGenerator<Item>) {
    this.items = items
    this.read()
  }

  /** The next item, if it is there. */
  take(): Item | undefined {
    const item = this.ready
    if (item === undefined) return undefined
    this.ready = undefined
    this.read()
    return item
  }

  /** Nothing more will come, because that was all or because it failed. */
  get isDone(): boolean {
    return this.ended && this.ready === undefined
  }

  /** What there is to wait for until `take` or `isDone` says something new. They settle without an error. */
  get events(): readonly Promise<void>[] {
    return this.reading === undefined ? [] : [this.reading]
  }

  /** Rejects with what went wrong, where something did. */
  async outcome(): Promise<void> {
    await Promise.all(this.failures.map(async (error) => await Promise.reject(error)))
  }

  private read(): void {
    this.reading = this.items.next().then(
      (next) => {
        this.reading = undefined
        if (next.done === true) this.ended = true
        else this.ready = next.value
      },
      (error: unknown) => {
        this.reading = undefined
        this.ended = true
        this.failures.push(error)
      },
    )
  }
}
