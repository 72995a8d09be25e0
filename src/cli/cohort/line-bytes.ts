const ENCODER = new TextEncoder()

/** In bytes; it grows to what the longest block needs. */
const FIRST_ROOM = 65_536

/** The most bytes that UTF-8 has for a unit of UTF-16. */
const MOST_BYTES = 3

/**
 * Lines of a block, in UTF-8 as soon as they are there. As text they would be moved to where V8 seldom looks for what is
 * not needed any more; and whenever it looks there, it also forgets what it compiled of functions that are made anew for
 * each patient. The room for them is kept from block to block.
 */
export class LineBytes {
  private room = new Uint8Array(FIRST_ROOM)
  private used = 0

  add(text: string): void {
    const needed = this.used + text.length * MOST_BYTES
    if (needed > this.room.length) {
      const room = new Uint8Array(Math.max(needed, 2 * this.room.length))
      room.set(this.room.subarray(0, this.used))
      this.room = room
    }
    this.used += ENCODER.encodeInto(text, this.room.subarray(this.used)).written
  }

  /** All lines so far, in a buffer of their own, which can be handed to another thread. Then there are none. */
  take(): Uint8Array<ArrayBuffer> {
    const all = this.room.slice(0, this.used)
    this.used = 0
    return all
  }
}
