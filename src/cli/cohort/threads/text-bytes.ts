/** In bytes: more than a block of brief lines has. */
const FIRST_ROOM = 16 * 1024
/** The most that a character of a text becomes in UTF-8, in bytes. */
const WIDEST = 3

const encoder = new TextEncoder()

/**
 * Texts one behind the other, in UTF-8. Each becomes bytes at once: joined as texts first, those of a block would stand
 * twice more in the memory, in twice as many bytes, and so large that they are not forgotten soon. And whenever V8 has to
 * look through all of its heap for such things, it also forgets what it compiled of functions that are made anew for each
 * patient, and compiles them again.
 */
export class TextBytes {
  private room = new Uint8Array(FIRST_ROOM)
  private used = 0

  add(text: string): void {
    this.makeRoom(text.length * WIDEST)
    this.used += encoder.encodeInto(text, this.room.subarray(this.used)).written
  }

  /** A copy; the room is there for what comes next. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.room.slice(0, this.used)
    this.clear()
    return bytes
  }

  clear(): void {
    this.used = 0
  }

  private makeRoom(size: number): void {
    const needed = this.used + size
    if (needed <= this.room.byteLength) return
    const before = this.room
    this.room = new Uint8Array(Math.max(needed, 2 * before.byteLength))
    this.room.set(before.subarray(0, this.used))
  }
}
