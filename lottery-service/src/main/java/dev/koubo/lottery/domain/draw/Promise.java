package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.proof.Sha256;

/**
 * One side's commitment to its secret.
 *
 * @param hash hash of the secret, which only that side knows
 */
public record Promise(Person by, Sha256 hash) {}
