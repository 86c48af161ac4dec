package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.EntryList;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything known of a programme's applications before the freeze.
 *
 * @param received how many forms came in time, known once the reception has closed
 */
public record OpenPool(List<PoolEntry> entries, OptionalInt received) {

    public OpenPool {
        entries = List.copyOf(entries);
    }

    /**
     * Fixes the pool: everybody complete, eligible and approved. It waits for the end of the reception, for every form
     * that came in time, and for the end of each screening (R70, R73).
     */
    public Decision<FrozenPool> freeze(Instant now, Instant closesAt) {
        if (now.isBefore(closesAt) || received.isEmpty() || known() < received.getAsInt()) {
            return Decision.refused(Rulebook.R73);
        }
        List<String> open = ids(state -> !state.isSettled() && state != EntryState.COMPLETED);
        if (!open.isEmpty()) {
            return Decision.refused(Rulebook.R73, open);
        }
        List<String> unapproved = ids(state -> state == EntryState.COMPLETED);
        if (!unapproved.isEmpty()) {
            return Decision.refused(Rulebook.R70, unapproved);
        }
        List<String> twice = secondEntries();
        return twice.isEmpty()
                ? Decision.accepted(new FrozenPool(EntryList.of(lines()), now))
                : Decision.refused(Rulebook.R94, twice);
    }

    private long known() {
        return entries.stream().filter(entry -> entry.facts().isPresent()).count();
    }

    private List<String> ids(Predicate<EntryState> which) {
        return entries.stream()
                .filter(entry -> which.test(entry.state()))
                .map(PoolEntry::application)
                .map(ApplicationId::toString)
                .toList();
    }

    private List<EntryLine> lines() {
        return pooled().stream()
                .map(entry -> entry.facts().orElseThrow().line())
                .toList();
    }

    private List<String> secondEntries() {
        Set<EntryLabel> labels = new HashSet<>();
        return pooled().stream()
                .filter(entry -> !labels.add(entry.facts().orElseThrow().line().label()))
                .map(entry -> entry.application().toString())
                .toList();
    }

    private List<PoolEntry> pooled() {
        return entries.stream()
                .filter(entry -> entry.state() == EntryState.APPROVED)
                .toList();
    }
}
