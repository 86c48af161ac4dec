package dev.koubo.lottery.domain.programme;

/** What a programme's lots are drawn with. */
public enum BeaconKind {
    /** Two secrets, one of each side. */
    CEREMONY,
    /** A round of a public drand chain. */
    DRAND;

    /** Reads the definition's word. */
    public static BeaconKind parse(String text) {
        return switch (text) {
            case "ceremony" -> CEREMONY;
            case "drand" -> DRAND;
            default -> throw new IllegalArgumentException("Not a beacon: " + text);
        };
    }
}
