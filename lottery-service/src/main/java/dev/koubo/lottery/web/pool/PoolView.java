package dev.koubo.lottery.web.pool;

import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.pool.PoolReport;
import dev.koubo.lottery.web.Times;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pool stands.
 *
 * @param received how many forms came in; absent until the reception has closed and the freeze may come
 * @param entries how many are in the frozen pool, or would be if it were frozen now
 * @param open applications that the freeze waits for
 */
record PoolView(
        String programme,
        @Nullable OffsetDateTime frozenAt,
        @Nullable String listSha256,
        @Nullable Integer received,
        long entries,
        Map<Frame, Long> byFrame,
        Map<String, Long> byIndustry,
        Map<EntryState, Long> byState,
        List<String> open) {

    static PoolView of(PoolReport report) {
        return new PoolView(
                report.lottery().programme(),
                Times.of(report.lottery().frozenAt().orElse(null)),
                report.list().map(list -> list.hash().hex()).orElse(null),
                report.received().isPresent() ? report.received().getAsInt() : null,
                report.list().map(list -> (long) list.entries()).orElseGet(() -> sum(report.byFrame())),
                report.byFrame(),
                report.byIndustry(),
                report.byState(),
                report.open());
    }

    private static long sum(Map<Frame, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
