package dev.koubo.lottery.domain.proof;

/**
 * The four files of a draw that is over, as the bundle has them.
 *
 * @param <F> how a file is held: as a document, or as something that is read later
 */
public record DrawFolder<F>(int draw, F list, F manifest, F beacon, F result) {}
