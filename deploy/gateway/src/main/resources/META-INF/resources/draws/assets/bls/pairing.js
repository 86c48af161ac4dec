import { G2_GENERATOR, readG1, readG2 } from "./curve.js";
import * as fp2 from "./field.js";
import { hashToG1 } from "./hash.js";
import * as fp12 from "./tower.js";

/**
 * @typedef {import("./field.js").Fp2} Fp2
 * @typedef {import("./curve.js").G1} G1
 * @typedef {import("./curve.js").G2} G2
 */

/**
 * The line through two points of the twist (their tangent if they are one) at a point of G1, times w³, which the final
 * power takes away.
 *
 * @param {G2} a
 * @param {Fp2} slope
 * @param {{x: bigint, y: bigint}} at
 */
function line(a, slope, at) {
  const constant = fp2.subtract(fp2.multiply(slope, a.x), a.y);
  /** @type {Fp2} */
  const cubic = [at.y, 0n];
  return [constant, fp2.ZERO, fp2.scale(slope, fp2.mod(-at.x)), cubic, fp2.ZERO, fp2.ZERO];
}

/** @param {G2} a @param {G2} b @param {Fp2} slope of the line through both @returns {G2} their sum */
function sum(a, b, slope) {
  const x = fp2.subtract(fp2.subtract(fp2.multiply(slope, slope), a.x), b.x);
  return { x, y: fp2.subtract(fp2.multiply(slope, fp2.subtract(a.x, x)), a.y) };
}

/** @param {G2} a @returns {Fp2} */
const tangent = (a) => fp2.multiply(fp2.scale(fp2.multiply(a.x, a.x), 3n), fp2.inverse2(fp2.scale(a.y, 2n)));

/** @param {G2} a @param {G2} b @returns {Fp2} */
const chord = (a, b) => fp2.multiply(fp2.subtract(b.y, a.y), fp2.inverse2(fp2.subtract(b.x, a.x)));

/**
 * Miller's loop over |x|. The sign of x would only conjugate what it gives, which changes nothing about being one.
 *
 * @param {{x: bigint, y: bigint}} p of G1
 * @param {G2} q
 */
function miller(p, q) {
  let result = fp12.ONE;
  let point = q;
  for (const bit of fp12.X.toString(2).slice(1)) {
    const slope = tangent(point);
    result = fp12.multiply(fp12.multiply(result, result), line(point, slope, p));
    point = sum(point, point, slope);
    if (bit === "1") {
      const through = chord(point, q);
      result = fp12.multiply(result, line(point, through, p));
      point = sum(point, q, through);
    }
  }
  return result;
}

/**
 * Whether a signature in G1 is that of a message under a pinned public key in G2 (scheme bls-unchained-g1-rfc9380).
 *
 * @param {string} publicKey 96 bytes in hex
 * @param {Uint8Array} message
 * @param {string} signature 48 bytes in hex
 * @returns {Promise<boolean>}
 */
export async function isSigned(publicKey, message, signature) {
  let signed;
  try {
    signed = readG1(signature);
  } catch (refused) {
    return false;
  }
  const hashed = await hashToG1(message);
  if (signed === null || hashed === null) {
    return false;
  }
  const claim = miller({ x: signed.x, y: fp2.mod(-signed.y) }, readG2(G2_GENERATOR));
  const truth = miller(hashed, readG2(publicKey));
  return fp12.isOne(fp12.finalPower(fp12.multiply(claim, truth)));
}
