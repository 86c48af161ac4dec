package dev.koubo.lottery.domain.proof;

/**
 * A departure in its place of the chain.
 *
 * @param number from 1
 * @param chain hash of the chain up to and with this line
 */
public record JournalLine(int number, Departure departure, Sha256 chain) {

    /** The line without its end. */
    public String text() {
        return body(number, departure) + " " + chain;
    }

    static String body(int number, Departure departure) {
        return "%d %s %s %s"
                .formatted(
                        number,
                        departure.at(),
                        departure.reason(),
                        departure.entry().text());
    }
}
