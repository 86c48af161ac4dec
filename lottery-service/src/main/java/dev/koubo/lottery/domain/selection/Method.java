package dev.koubo.lottery.domain.selection;

/** How a company came to its seat. */
public enum Method {
    /** By lot. */
    DRAWN,
    /** Lots were drawn, but its frame had a seat for each of its entries (R79). */
    UNCONTESTED,
    /** Everybody fitted; no lots were drawn (R77). */
    NO_DRAW
}
