package dev.koubo.application.domain.programme;

/**
 * How lots are drawn, in the words of the definition. The draw's own service reads them; here it only matters whether they
 * change.
 *
 * @param redraw how seats that were given back are drawn again
 * @param beacon kind, lead and distance of the randomness, empty where the definition leaves them to their defaults
 */
public record DrawRules(String redraw, String beacon) {}
