package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.pool.EntryFacts;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.redraw.Lottery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the pool stands (R56).
 *
 * @param received how many forms came in, once the reception has closed
 * @param open applications whose screening or approval the freeze waits for
 * @param byFrame entries that are or would be in the pool
 * @param byIndustry the same by division of the standard classification
 */
public record PoolReport(
        Lottery lottery,
        Optional<EntryList> list,
        OptionalInt received,
        Map<EntryState, Long> byState,
        Map<Frame, Long> byFrame,
        Map<String, Long> byIndustry,
        List<String> open) {

    static PoolReport of(Lottery lottery, Optional<EntryList> list, OptionalInt received, List<PoolEntry> entries) {
        return new PoolReport(
                lottery,
                list,
                received,
                entries.stream()
                        .collect(Collectors.groupingBy(
                                PoolEntry::state, () -> new EnumMap<>(EntryState.class), Collectors.counting())),
                count(approved(entries), facts -> facts.line().frame()),
                count(approved(entries), EntryFacts::industry),
                entries.stream()
                        .filter(entry -> !entry.state().isSettled())
                        .map(entry -> entry.application().toString())
                        .sorted()
                        .toList());
    }

    private static Stream<EntryFacts> approved(List<PoolEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.state() == EntryState.APPROVED)
                .map(entry -> entry.facts().orElseThrow());
    }

    private static <K extends Comparable<K>> Map<K, Long> count(
            Stream<EntryFacts> entries, Function<EntryFacts, K> by) {
        return entries.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
