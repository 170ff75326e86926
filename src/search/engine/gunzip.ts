/** What gzip packed. Rejects on bytes that are not whole. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have unpacked what it took for a packed file.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error('Unexpected bytes, expected a gzip member')
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
