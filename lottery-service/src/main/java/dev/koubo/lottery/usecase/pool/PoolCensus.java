package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.pool.EntryGroup;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.proof.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds the applications of a programme up, as the database has counted them. */
record PoolCensus(List<EntryGroup> groups) {

    Map<EntryState, Long> byState() {
        return sums(groups.stream(), group -> Optional.of(group.state()));
    }

    /** Those that are or would be in the pool. */
    Map<Frame, Long> byFrame() {
        return sums(pooled(), EntryGroup::frame);
    }

    /** The same by industry. */
    Map<String, Long> byIndustry() {
        return sums(pooled(), EntryGroup::industry);
    }

    private Stream<EntryGroup> pooled() {
        return groups.stream().filter(group -> group.state() == EntryState.APPROVED);
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(
            Stream<EntryGroup> groups, Function<EntryGroup, Optional<K>> key) {
        return groups.filter(group -> key.apply(group).isPresent())
                .collect(Collectors.toMap(
                        group -> key.apply(group).orElseThrow(), EntryGroup::entries, Long::sum, TreeMap::new));
    }
}
