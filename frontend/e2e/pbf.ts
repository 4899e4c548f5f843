import { deflateSync } from 'node:zlib'

/** Protocol buffers as far as an extract needs them: a field is its number with the kind of what follows. */
const field = (number: number, kind: 0 | 2) => varint((number << 3) | kind)
function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = BigInt(value)
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return Buffer.from([...bytes, Number(rest)])
}
const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value)
const number = (at: number, value: number) => Buffer.concat([field(at, 0), varint(value)])
const bytes = (at: number, value: Buffer | string) => Buffer.concat([field(at, 2), varint(Buffer.byteLength(value)), Buffer.from(value)])
const packed = (at: number, values: Buffer[]) => bytes(at, Buffer.concat(values))

function block(type: string, content: Buffer): Buffer {
  const blob = Buffer.concat([number(2, content.length), bytes(3, deflateSync(content))])
  const header = Buffer.concat([bytes(1, type), number(3, blob.length)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  return Buffer.concat([length, header, blob])
}

/** Each value as the step from the one before. */
const steps = (values: number[]) => values.map((value, n) => zigzag(value - (values[n - 1] ?? 0)))

/**
 * Streets crossing at right angles as an extract of OpenStreetMap (https://wiki.openstreetmap.org/wiki/PBF_Format): every
 * crossing a node, every street a way.
 * @param step degrees between streets
 */
export function streetGrid({ west, south, columns, rows, step, highway = 'residential' }: { west: number; south: number; columns: number; rows: number; step: number; highway?: string }): Buffer {
  const nodes = Array.from({ length: columns * rows }, (_, n) => n)
  const dense = Buffer.concat([
    packed(1, steps(nodes.map((n) => n + 1))),
    packed(8, steps(nodes.map((n) => Math.round((south + Math.floor(n / columns) * step) * 1e7)))),
    packed(9, steps(nodes.map((n) => Math.round((west + (n % columns) * step) * 1e7)))),
    packed(10, nodes.map(() => varint(0))),
  ])
  const way = (id: number, refs: number[]) => bytes(3, Buffer.concat([number(1, id), packed(2, [varint(1)]), packed(3, [varint(2)]), packed(8, steps(refs))]))
  const along = Array.from({ length: rows }, (_, row) => way(row + 1, Array.from({ length: columns }, (_, column) => row * columns + column + 1)))
  const across = Array.from({ length: columns }, (_, column) => way(rows + column + 1, Array.from({ length: rows }, (_, row) => row * columns + column + 1)))
  const texts = bytes(1, Buffer.concat([bytes(1, ''), bytes(1, 'highway'), bytes(1, highway)]))
  return Buffer.concat([
    block('OSMHeader', Buffer.concat([bytes(4, 'OsmSchema-V0.6'), bytes(4, 'DenseNodes')])),
    block('OSMData', Buffer.concat([texts, bytes(2, bytes(2, dense))])),
    block('OSMData', Buffer.concat([texts, bytes(2, Buffer.concat([...along, ...across]))])),
  ])
}
