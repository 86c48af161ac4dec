/** Bytes, hex and the two primitives of KVD1, from WebCrypto. */

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const LATIN1 = new TextDecoder("latin1");

/** @param {Uint8Array} bytes @returns {string} lowercase hex */
export function hex(bytes) {
  let text = "";
  for (const byte of bytes) {
    text += DIGITS[byte];
  }
  return text;
}

/** @param {string} digits an even number of them @returns {Uint8Array} */
export function fromHex(digits) {
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/** @param {Uint8Array[]} parts @returns {Uint8Array} */
export function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {string} text ASCII @returns {Uint8Array} */
export const ascii = (text) => new TextEncoder().encode(text);

/** @param {Uint8Array} bytes @returns {string} a character a byte, different ones for different bytes */
export const text = (bytes) => LATIN1.decode(bytes);

/** @param {Uint8Array} bytes @returns {Promise<Uint8Array>} */
export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** @param {Uint8Array} bytes @returns {Promise<string>} */
export const sha256Hex = async (bytes) => hex(await sha256(bytes));

/** @param {Uint8Array} key not empty @returns {Promise<CryptoKey>} */
export const hmacKey = (key) => crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

/** @param {CryptoKey} key @param {Uint8Array} message @returns {Promise<Uint8Array>} */
export const hmac = async (key, message) => new Uint8Array(await crypto.subtle.sign("HMAC", key, message));

/** @param {Uint8Array} a @param {Uint8Array} b @returns {boolean} */
export function equal(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** @param {Uint8Array} file @returns {string[] | null} its lines; null if it does not end with a line end */
export function lines(file) {
  const content = text(file);
  if (content === "") {
    return [];
  }
  return content.endsWith("\n") ? content.slice(0, -1).split("\n") : null;
}
