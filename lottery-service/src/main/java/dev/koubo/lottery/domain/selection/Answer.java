package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an answer of a company came: yes or no, by which channel, when, and who entered it (R88).
 *
 * @param at when the company gave it; a mail of the last evening is in time though nobody reads it before the morning (A24)
 * @param enteredBy subject of the person; nothing for what was entered before this was kept
 */
public record Answer(Instant at, Channel channel, Optional<String> enteredBy) {

    /**
     * Takes an answer that is entered now. The company answers on the web, at this moment; the desk enters what came by mail or
     * telephone, at this moment or before.
     *
     * @param givenAt when it came to the desk, nothing for now
     * @param byDesk whether the desk enters it
     */
    public static Decision<Answer> entered(
            Channel channel, Optional<Instant> givenAt, String enteredBy, boolean byDesk, Instant now) {
        if (byDesk == (channel == Channel.WEB)) {
            return Decision.refused(Rulebook.R88, List.of("channel"));
        }
        if (givenAt.isPresent() && (!byDesk || givenAt.get().isAfter(now))) {
            return Decision.refused(Rulebook.R88, List.of("givenAt"));
        }
        return Decision.accepted(new Answer(givenAt.orElse(now), channel, Optional.of(enteredBy)));
    }
}
