import { crc32 } from 'node:zlib'

/** The CRC-32 of bytes behind others of which the checksum is known. Of no bytes, the runtime's own may begin anew. */
export function checksumBehind(checksum: number, bytes: Uint8Array): number {
  return bytes.byteLength === 0 ? checksum : crc32(bytes, checksum)
}
