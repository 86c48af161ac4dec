package dev.koubo.lottery.domain.programme;

import java.time.Duration;

/**
 * What the definition says about the randomness of its draws.
 *
 * @param leadMinutes how long before its public round a draw is committed at least
 * @param everyMinutes distance of the instants after the common window at which a redraw's round may be due
 */
public record BeaconTerms(BeaconKind kind, int leadMinutes, int everyMinutes) {

    /** What holds where a definition says nothing. */
    public static final BeaconTerms DEFAULT = new BeaconTerms(BeaconKind.CEREMONY, 5, 60);

    public BeaconTerms {
        if (leadMinutes < 1 || everyMinutes < 1) {
            throw new IllegalArgumentException("A beacon's lead and distance are minutes from 1");
        }
    }

    /** How long before its public round a draw is committed at least. */
    public Duration lead() {
        return Duration.ofMinutes(leadMinutes);
    }

    /** Distance of the instants after the common window at which a redraw's round may be due. */
    public Duration every() {
        return Duration.ofMinutes(everyMinutes);
    }
}
