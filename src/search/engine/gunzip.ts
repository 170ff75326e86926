/** What gzip packed. Rejects on bytes that are not whole. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have unpacked what it took for a packed file.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error('Unexpected bytes, expected a gzip member')
  // Not by way of a Blob, which a browser keeps in another process.
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  // What is wrong with the bytes is said where they are read.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  return new Uint8Array(await new Response(readable).arrayBuffer())
}
