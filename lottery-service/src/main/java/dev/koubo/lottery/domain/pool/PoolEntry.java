package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.EntryLine;
import java.util.Optional;

/**
 * What is known of an application. News of it comes from several sides in any order and always adds up to the same.
 *
 * @param facts nothing until the submission itself is known
 * @param ending how it ended on its way or after, the gravest if there are several
 */
public record PoolEntry(
        ApplicationId application,
        Optional<EntryFacts> facts,
        boolean completed,
        boolean approved,
        Optional<EntryState> ending) {

    /** Nothing is known yet. */
    public static PoolEntry unknown(ApplicationId application) {
        return new PoolEntry(application, Optional.empty(), false, false, Optional.empty());
    }

    /** Frame or industry were corrected before the freeze; the submission itself is known before any correction. */
    public PoolEntry amended(EntryLine line, String industry) {
        return facts.map(known -> described(new EntryFacts(line, industry, known.receivedAt(), known.eligible())))
                .orElse(this);
    }

    /** It was submitted. */
    public PoolEntry described(EntryFacts described) {
        return new PoolEntry(application, Optional.of(described), completed, approved, ending);
    }

    /** Its terms were accepted. */
    public PoolEntry complete() {
        return new PoolEntry(application, facts, true, approved, ending);
    }

    /** Tokyo approved it. */
    public PoolEntry approve() {
        return new PoolEntry(application, facts, completed, true, ending);
    }

    /** It came to an end. An end that weighs more replaces a lighter one. */
    public PoolEntry end(EntryState end) {
        EntryState gravest = ending.filter(known -> known.compareTo(end) > 0).orElse(end);
        return new PoolEntry(application, facts, completed, approved, Optional.of(gravest));
    }

    /** How far it has come. */
    public EntryState state() {
        return EntryState.of(
                facts.isPresent(), facts.map(EntryFacts::eligible).orElse(false), completed, approved, ending);
    }
}
