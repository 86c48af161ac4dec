package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.redraw.Lottery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the applications of a programme, one by one. Serves one thread. */
final class PoolCensus {

    private static final int NAMED = 1_000;

    private final Map<EntryState, Long> byState = new EnumMap<>(EntryState.class);
    private final SortedMap<Frame, Long> byFrame = new TreeMap<>();
    private final SortedMap<String, Long> byIndustry = new TreeMap<>();
    private final List<String> open = new ArrayList<>();

    void add(PoolEntry entry) {
        byState.merge(entry.state(), 1L, Long::sum);
        if (entry.state() == EntryState.APPROVED) {
            entry.facts().ifPresent(facts -> {
                byFrame.merge(facts.line().frame(), 1L, Long::sum);
                byIndustry.merge(facts.industry(), 1L, Long::sum);
            });
        }
        if (!entry.state().isSettled() && open.size() < NAMED) {
            open.add(entry.application().toString());
        }
    }

    PoolReport report(Lottery lottery, Optional<EntryList> list, OptionalInt received) {
        return new PoolReport(lottery, list, received, byState, byFrame, byIndustry, open);
    }
}
