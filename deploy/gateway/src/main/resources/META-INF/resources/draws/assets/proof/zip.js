import { check } from "./refusal.js";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const NAMES = new TextDecoder("utf-8", { fatal: true });

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

/** @param {Uint8Array} bytes @returns {number} */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff];
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** @param {Uint8Array} bytes @param {number} size @returns {Promise<Uint8Array>} */
async function inflate(bytes, size) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const whole = new Uint8Array(size);
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    check(length + read.value.length <= size, "zipBroken");
    whole.set(read.value, length);
    length += read.value.length;
  }
  check(length === size, "zipBroken");
  return whole;
}

/**
 * The files of a ZIP as its directory lists them; every name once, every file whole by its check sum.
 *
 * @param {Uint8Array} zip of at most 4 GiB
 * @returns {Promise<Map<string, Uint8Array>>}
 * @throws {import("./refusal.js").Refusal} if it is no such ZIP
 */
export async function unzip(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end--;
  }
  check(end >= 0, "zipBroken");
  const files = new Map();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    check(at + 46 <= end && view.getUint32(at, true) === CENTRAL, "zipBroken");
    const nameLength = view.getUint16(at + 28, true);
    const name = NAMES.decode(zip.subarray(at + 46, at + 46 + nameLength));
    check(!files.has(name), "twiceInZip", { file: name });
    files.set(name, await member(zip, view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** @param {Uint8Array} zip @param {DataView} view @param {number} at its record in the directory @param {string} name */
async function member(zip, view, at, name) {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  check(local + 30 <= zip.length && view.getUint32(local, true) === LOCAL, "zipBroken");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  check(start + packed <= zip.length && (method === STORED || method === DEFLATED), "zipBroken");
  const bytes = zip.subarray(start, start + packed);
  const file = method === STORED ? bytes.slice() : await inflate(bytes, size);
  check(file.length === size && crc32(file) === view.getUint32(at + 16, true), "zipDamaged", { file: name });
  return file;
}
