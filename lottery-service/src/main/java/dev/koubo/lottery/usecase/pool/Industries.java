package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.pool.IndustryCount;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Counts a frozen pool by industry. */
public interface Industries {

    /** One count an industry, by its letter. */
    Uni<List<IndustryCount>> of(String programme);
}
