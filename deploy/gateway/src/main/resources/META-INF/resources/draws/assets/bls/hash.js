import { concat, hex, sha256 } from "../proof/bytes.js";
import { add, multiply } from "./curve.js";
import { inverse, mod, power, root, P } from "./field.js";
import * as isogeny from "./isogeny.js";

/** @typedef {import("./curve.js").G1} G1 */

const PURPOSE = new TextEncoder().encode("BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_");

/** E': y² = x³ + Ax + B, which has an isogeny of degree 11 to the curve of G1. */
const A = 0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1dn;
const B = 0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0n;
const Z = 11n;
const COFACTOR = 0xd201000000010001n;

/** Bytes of each of the two field elements before they are reduced. */
const ELEMENT = 64;
const BLOCK = 64;

/** expand_message_xmd to two elements. @param {Uint8Array} message @returns {Promise<Uint8Array>} */
async function expand(message) {
  const purpose = concat(PURPOSE, Uint8Array.of(PURPOSE.length));
  const length = Uint8Array.of((2 * ELEMENT) >> 8, (2 * ELEMENT) & 0xff);
  const first = await sha256(concat(new Uint8Array(BLOCK), message, length, Uint8Array.of(0), purpose));
  const blocks = [];
  let block = new Uint8Array(first.length);
  for (let number = 1; blocks.length * first.length < 2 * ELEMENT; number++) {
    block = await sha256(concat(first.map((byte, i) => byte ^ block[i]), Uint8Array.of(number), purpose));
    blocks.push(block);
  }
  return concat(...blocks);
}

/** The simplified map of Shallue, van de Woestijne and Ulas. @param {bigint} u @returns {{x: bigint, y: bigint}} of E' */
function map(u) {
  const zu2 = mod(Z * u * u);
  const denominator = mod(zu2 * zu2 + zu2);
  const first =
    denominator === 0n ? mod(B * inverse(Z * A)) : mod(-B * inverse(A) * (1n + inverse(denominator)));
  const value = (/** @type {bigint} */ x) => mod(x * x * x + A * x + B);
  let x = first;
  let y = root(value(x));
  if (y === null) {
    x = mod(zu2 * first);
    y = power(value(x), (P + 1n) / 4n);
  }
  return { x, y: (u & 1n) === (y & 1n) ? y : mod(-y) };
}

/** @param {bigint[]} coefficients lowest power first @param {bigint} x @returns {bigint} */
const polynomial = (coefficients, x) => coefficients.reduceRight((sum, each) => mod(sum * x + each), 0n);

/** @param {{x: bigint, y: bigint}} point of E' @returns {G1} */
function toCurve({ x, y }) {
  const below = polynomial(isogeny.X_DENOMINATOR, x);
  const belowY = polynomial(isogeny.Y_DENOMINATOR, x);
  return below === 0n || belowY === 0n
    ? null
    : {
        x: mod(polynomial(isogeny.X_NUMERATOR, x) * inverse(below)),
        y: mod(y * polynomial(isogeny.Y_NUMERATOR, x) * inverse(belowY)),
      };
}

/**
 * hash_to_curve of the suite BLS12381G1_XMD:SHA-256_SSWU_RO_ (RFC 9380).
 *
 * @param {Uint8Array} message
 * @returns {Promise<G1>}
 */
export async function hashToG1(message) {
  const bytes = await expand(message);
  const [one, other] = [bytes.subarray(0, ELEMENT), bytes.subarray(ELEMENT)].map((part) =>
    toCurve(map(BigInt("0x" + hex(part)) % P)),
  );
  return multiply(add(one, other), COFACTOR);
}
