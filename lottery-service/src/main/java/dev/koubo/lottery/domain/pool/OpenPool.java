package dev.koubo.lottery.domain.pool;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What is known of a programme's applications before the freeze, taken in one by one, so that no more of a large pool is in
 * memory than its lines. Serves one thread.
 */
public final class OpenPool {

    /** So many of those that stand in the way are named; the others follow when these are settled. */
    private static final int NAMED = 1_000;

    private final OptionalInt received;
    private final EntryListBuilder lines = new EntryListBuilder(1_024);
    private long[] pooled = new long[2_048];
    private int size;
    private final List<String> open = new ArrayList<>();
    private final List<String> unapproved = new ArrayList<>();
    private long known;

    /** @param received how many forms came in time, known once the reception has closed */
    public OpenPool(OptionalInt received) {
        this.received = received;
    }

    /** Takes an application in. */
    public void add(PoolEntry entry) {
        known += entry.facts().isPresent() ? 1 : 0;
        switch (entry.state()) {
            case APPROVED -> {
                pool(entry.application().value());
                lines.add(entry.facts().orElseThrow().line());
            }
            case COMPLETED -> name(unapproved, entry);
            case SCREENING -> name(open, entry);
            case INELIGIBLE, REFUSED, DECLINED, UNREACHED, WITHDRAWN, EXCLUDED -> {}
        }
    }

    /**
     * Fixes the pool: everybody complete, eligible and approved. It waits for the end of the reception, for every form
     * that came in time, and for the end of each screening (R70, R73); no company has two lots (R94), nor a place in two frames
     * (R58).
     */
    public Decision<FrozenPool> freeze(Instant now, Instant closesAt) {
        if (now.isBefore(closesAt) || received.isEmpty() || known < received.getAsInt()) {
            return Decision.refused(Rulebook.R73);
        }
        if (!open.isEmpty()) {
            return Decision.refused(Rulebook.R73, open);
        }
        if (!unapproved.isEmpty()) {
            return Decision.refused(Rulebook.R70, unapproved);
        }
        List<String> twice = Arrays.stream(lines.repeated())
                .mapToObj(place -> new UUID(pooled[2 * place], pooled[2 * place + 1]).toString())
                .toList();
        return twice.isEmpty()
                ? Decision.accepted(new FrozenPool(lines.build(), now))
                : Decision.refused(Rulebook.R94, twice);
    }

    /** As two numbers, because a million ids as objects are many. */
    private void pool(UUID application) {
        if (2 * size == pooled.length) {
            pooled = Arrays.copyOf(pooled, 2 * (size + size / 2));
        }
        pooled[2 * size] = application.getMostSignificantBits();
        pooled[2 * size + 1] = application.getLeastSignificantBits();
        size++;
    }

    private static void name(List<String> named, PoolEntry entry) {
        if (named.size() < NAMED) {
            named.add(entry.application().toString());
        }
    }
}
