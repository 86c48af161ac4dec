package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.FrozenList;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.redraw.Lottery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the pool stands (R56).
 *
 * @param received how many forms came in, once the reception has closed
 * @param open the first applications whose screening or approval the freeze waits for
 * @param byFrame entries that are or would be in the pool
 * @param byIndustry the same by division of the standard classification
 */
public record PoolReport(
        Lottery lottery,
        Optional<FrozenList> list,
        OptionalInt received,
        Map<EntryState, Long> byState,
        Map<Frame, Long> byFrame,
        Map<String, Long> byIndustry,
        List<String> open) {}
