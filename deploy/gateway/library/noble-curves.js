export { bls12_381 } from "@noble/curves/bls12-381.js";
