/**
 * The prime field of BLS12-381 and its quadratic extension Fp2 = Fp[u]/(u² + 1), on public values only: nothing here
 * runs in constant time.
 *
 * @typedef {readonly [bigint, bigint]} Fp2 real and imaginary part
 */

/** The field's prime. */
export const P = 0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaabn;

/** The order of the groups. */
export const R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n;

/** @param {bigint} value @returns {bigint} the value's residue from 0 to P - 1 */
export function mod(value) {
  const rest = value % P;
  return rest < 0n ? rest + P : rest;
}

/** @param {bigint} base @param {bigint} exponent not negative @returns {bigint} */
export function power(base, exponent) {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    result = rest & 1n ? (result * square) % P : result;
    square = (square * square) % P;
  }
  return result;
}

/** By Euclid. @param {bigint} value not zero @returns {bigint} */
export function inverse(value) {
  let [low, high] = [mod(value), P];
  let [one, other] = [1n, 0n];
  while (low !== 1n) {
    if (low === 0n) {
      throw new RangeError("Zero has no inverse");
    }
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [one, other] = [other - quotient * one, one];
  }
  return mod(one);
}

/** @param {bigint} value @returns {bigint | null} a root, null if there is none */
export function root(value) {
  const candidate = power(value, (P + 1n) / 4n);
  return (candidate * candidate) % P === value ? candidate : null;
}

/** @type {Fp2} */
export const ZERO = [0n, 0n];
/** @type {Fp2} */
export const ONE = [1n, 0n];

/** @param {Fp2} a @param {Fp2} b @returns {Fp2} */
export const add = (a, b) => [mod(a[0] + b[0]), mod(a[1] + b[1])];
/** @param {Fp2} a @param {Fp2} b @returns {Fp2} */
export const subtract = (a, b) => [mod(a[0] - b[0]), mod(a[1] - b[1])];
/** @param {Fp2} a @returns {Fp2} */
export const negate = (a) => [mod(-a[0]), mod(-a[1])];
/** @param {Fp2} a @returns {Fp2} its image under the Frobenius map */
export const conjugate = (a) => [a[0], mod(-a[1])];
/** @param {Fp2} a @param {bigint} factor @returns {Fp2} */
export const scale = (a, factor) => [mod(a[0] * factor), mod(a[1] * factor)];
/** @param {Fp2} a @param {Fp2} b @returns {Fp2} */
export const multiply = (a, b) => [mod(a[0] * b[0] - a[1] * b[1]), mod(a[0] * b[1] + a[1] * b[0])];
/** @param {Fp2} a @returns {Fp2} a times 1 + u, the sixth power of the tower's generator */
export const timesXi = (a) => [mod(a[0] - a[1]), mod(a[0] + a[1])];
/** @param {Fp2} a not zero @returns {Fp2} */
export const inverse2 = (a) => scale(conjugate(a), inverse(a[0] * a[0] + a[1] * a[1]));
/** @param {Fp2} a @param {Fp2} b @returns {boolean} */
export const equal = (a, b) => a[0] === b[0] && a[1] === b[1];

/** @param {Fp2} base @param {bigint} exponent not negative @returns {Fp2} */
export function power2(base, exponent) {
  let result = ONE;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    result = rest & 1n ? multiply(result, square) : result;
    square = multiply(square, square);
  }
  return result;
}

/** @param {Fp2} a with an imaginary part @returns {Fp2 | null} a root, null if there is none */
export function root2(a) {
  const norm = root(mod(a[0] * a[0] + a[1] * a[1]));
  if (norm === null) {
    return null;
  }
  const half = inverse(2n);
  const real = root(mod((a[0] + norm) * half)) ?? root(mod((a[0] - norm) * half));
  return real ? [real, mod(a[1] * inverse(2n * real))] : null;
}
