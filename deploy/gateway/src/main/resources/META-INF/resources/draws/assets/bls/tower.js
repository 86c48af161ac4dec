import * as fp2 from "./field.js";

/**
 * Fp12 = Fp2[w]/(w⁶ - (1 + u)): six coefficients, that of w^i at i.
 *
 * @typedef {import("./field.js").Fp2} Fp2
 * @typedef {readonly Fp2[]} Fp12
 */

/** @type {Fp12} */
export const ONE = [fp2.ONE, fp2.ZERO, fp2.ZERO, fp2.ZERO, fp2.ZERO, fp2.ZERO];

/** The absolute value of the curve's parameter x, which is negative. */
export const X = 0xd201000000010000n;

const FROBENIUS = Array.from({ length: 6 }, (_, i) => fp2.power2([1n, 1n], (BigInt(i) * (fp2.P - 1n)) / 6n));

/** @param {Fp12} a @param {Fp12} b @returns {Fp12} */
export function multiply(a, b) {
  const real = new Array(11).fill(0n);
  const imaginary = new Array(11).fill(0n);
  for (let i = 0; i < 6; i++) {
    const [c, d] = a[i];
    for (let j = 0; j < 6 && (c !== 0n || d !== 0n); j++) {
      const [e, f] = b[j];
      if (e !== 0n || f !== 0n) {
        real[i + j] += c * e - d * f;
        imaginary[i + j] += c * f + d * e;
      }
    }
  }
  return ONE.map((_, i) => {
    const high = i + 6;
    return high < 11
      ? /** @type {Fp2} */ ([fp2.mod(real[i] + real[high] - imaginary[high]), fp2.mod(imaginary[i] + real[high] + imaginary[high])])
      : /** @type {Fp2} */ ([fp2.mod(real[i]), fp2.mod(imaginary[i])]);
  });
}

/** @param {Fp12} a @returns {Fp12} a to the power of p⁶; the inverse of what the easy part has made */
export const conjugate = (a) => a.map((part, i) => (i % 2 === 1 ? fp2.negate(part) : part));

/** @param {Fp12} a @returns {Fp12} a to the power of p */
export const frobenius = (a) => a.map((part, i) => fp2.multiply(fp2.conjugate(part), FROBENIUS[i]));

/** @param {Fp12} a @returns {boolean} */
export const isOne = (a) => a.every((part, i) => fp2.equal(part, ONE[i]));

/** @param {Fp12} a not zero @returns {Fp12} */
function inverse(a) {
  const flipped = conjugate(a);
  const norm = multiply(a, flipped);
  const [n0, n1, n2] = [norm[0], norm[2], norm[4]];
  const t0 = fp2.subtract(fp2.multiply(n0, n0), fp2.timesXi(fp2.multiply(n1, n2)));
  const t1 = fp2.subtract(fp2.timesXi(fp2.multiply(n2, n2)), fp2.multiply(n0, n1));
  const t2 = fp2.subtract(fp2.multiply(n1, n1), fp2.multiply(n0, n2));
  const rest = fp2.timesXi(fp2.add(fp2.multiply(n2, t1), fp2.multiply(n1, t2)));
  const scale = fp2.inverse2(fp2.add(fp2.multiply(n0, t0), rest));
  const even = [t0, t1, t2].map((part) => fp2.multiply(part, scale));
  return multiply(flipped, [even[0], fp2.ZERO, even[1], fp2.ZERO, even[2], fp2.ZERO]);
}

/** @param {Fp12} a made by the easy part @returns {Fp12} a to the power of the curve's parameter */
function powerOfX(a) {
  let result = a;
  for (const bit of X.toString(2).slice(1)) {
    result = multiply(result, result);
    result = bit === "1" ? multiply(result, a) : result;
  }
  return conjugate(result);
}

/**
 * To the power of 3 (p¹² - 1) / r: the easy part is (p⁶ - 1)(p² + 1), the hard one (x - 1)² (x + p)(x² + p² - 1) + 3.
 *
 * @param {Fp12} a not zero
 * @returns {Fp12}
 */
export function finalPower(a) {
  const first = multiply(conjugate(a), inverse(a));
  const easy = multiply(frobenius(frobenius(first)), first);
  const once = multiply(powerOfX(easy), conjugate(easy));
  const twice = multiply(powerOfX(once), conjugate(once));
  const shifted = multiply(powerOfX(twice), frobenius(twice));
  const hard = multiply(
    multiply(powerOfX(powerOfX(shifted)), frobenius(frobenius(shifted))),
    conjugate(shifted),
  );
  return multiply(hard, multiply(multiply(easy, easy), easy));
}
