import * as fp from "./field.js";

/**
 * Points of G1 on y² = x³ + 4 over Fp and of G2 on y² = x³ + 4(1 + u) over Fp2, affine.
 *
 * @typedef {import("./field.js").Fp2} Fp2
 * @typedef {{x: bigint, y: bigint} | null} G1 null is the point at infinity
 * @typedef {{x: Fp2, y: Fp2}} G2
 */

const COMPRESSED = 0x80;
const INFINITY = 0x40;
const LARGER_ROOT = 0x20;
const FLAGS = COMPRESSED | INFINITY | LARGER_ROOT;

/** The generator of G2, compressed. */
export const G2_GENERATOR =
  "93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e" +
  "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8";

/** @param {G1} a @param {G1} b @returns {G1} */
export function add(a, b) {
  if (a === null || b === null) {
    return a ?? b;
  }
  if (a.x === b.x && (a.y !== b.y || a.y === 0n)) {
    return null;
  }
  const slope =
    a.x === b.x ? 3n * a.x * a.x * fp.inverse(2n * a.y) : (b.y - a.y) * fp.inverse(b.x - a.x);
  const x = fp.mod(slope * slope - a.x - b.x);
  return { x, y: fp.mod(slope * (a.x - x) - a.y) };
}

/** @param {G1} point @param {bigint} times not negative @returns {G1} */
export function multiply(point, times) {
  /** @type {G1} */
  let result = null;
  for (let doubled = point, rest = times; rest > 0n; rest >>= 1n) {
    result = rest & 1n ? add(result, doubled) : result;
    doubled = add(doubled, doubled);
  }
  return result;
}

/** @param {bigint} y @returns {boolean} whether y is the larger of the two roots */
const larger = (y) => y > (fp.P - 1n) / 2n;

/** @param {string} hex @returns {bigint} @throws {RangeError} if it is no residue */
function residue(hex) {
  const value = BigInt("0x" + hex);
  if (value >= fp.P) {
    throw new RangeError("Not an element of the field");
  }
  return value;
}

/** @param {string} hex @param {number} digits @returns {{sign: boolean, body: string}} */
function unpacked(hex, digits) {
  const flags = parseInt(hex.slice(0, 2), 16);
  if (hex.length !== digits || (flags & (COMPRESSED | INFINITY)) !== COMPRESSED) {
    throw new RangeError("Not a compressed point");
  }
  const first = (flags & ~FLAGS & 0xff).toString(16).padStart(2, "0");
  return { sign: (flags & LARGER_ROOT) !== 0, body: first + hex.slice(2) };
}

/**
 * A signature of 48 bytes.
 *
 * @param {string} hex
 * @returns {G1} never infinity
 * @throws {RangeError} if it is no point of the group
 */
export function readG1(hex) {
  const { sign, body } = unpacked(hex, 96);
  const x = residue(body);
  const y = fp.root(fp.mod(x * x * x + 4n));
  if (y === null) {
    throw new RangeError("Not on the curve");
  }
  const point = { x, y: larger(y) === sign ? y : fp.mod(-y) };
  if (multiply(point, fp.R) !== null) {
    throw new RangeError("Not in the group");
  }
  return point;
}

/**
 * A public key of 96 bytes, one that is pinned: whether it is in the group is not asked.
 *
 * @param {string} hex
 * @returns {G2}
 * @throws {RangeError} if it is no point of the curve
 */
export function readG2(hex) {
  const { sign, body } = unpacked(hex, 192);
  /** @type {Fp2} */
  const x = [residue(body.slice(96)), residue(body.slice(0, 96))];
  const y = fp.root2(fp.add(fp.multiply(fp.multiply(x, x), x), [4n, 4n]));
  if (y === null) {
    throw new RangeError("Not on the curve");
  }
  const isLarger = y[1] === 0n ? larger(y[0]) : larger(y[1]);
  return { x, y: isLarger === sign ? y : fp.negate(y) };
}
