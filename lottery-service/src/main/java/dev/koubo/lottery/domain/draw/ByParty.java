package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Party;
import java.util.Optional;

/** What each of the two sides has contributed so far. */
public record ByParty<T>(Optional<T> secretariat, Optional<T> tokyo) {

    /** Nothing yet. */
    public static <T> ByParty<T> none() {
        return new ByParty<>(Optional.empty(), Optional.empty());
    }

    /** What one side has contributed. */
    public Optional<T> of(Party party) {
        return switch (party) {
            case SECRETARIAT -> secretariat;
            case TOKYO -> tokyo;
        };
    }

    /** What the other side has contributed. */
    public Optional<T> otherThan(Party party) {
        return switch (party) {
            case SECRETARIAT -> tokyo;
            case TOKYO -> secretariat;
        };
    }

    /** With the contribution of one side. */
    public ByParty<T> with(Party party, T contribution) {
        return switch (party) {
            case SECRETARIAT -> new ByParty<>(Optional.of(contribution), tokyo);
            case TOKYO -> new ByParty<>(secretariat, Optional.of(contribution));
        };
    }
}
