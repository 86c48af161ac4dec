package dev.koubo.lottery.web.pool;

import dev.koubo.lottery.domain.pool.IndustryCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pool by industry as everybody sees it.
 *
 * @param selected companies that any draw has selected so far
 */
record IndustriesView(String programme, int entries, int selected, List<IndustryView> industries) {

    static IndustriesView of(String programme, List<IndustryCount> counts) {
        return new IndustriesView(
                programme,
                counts.stream().mapToInt(IndustryCount::entries).sum(),
                counts.stream().mapToInt(IndustryCount::selected).sum(),
                counts.stream().map(IndustryView::of).toList());
    }

    /** @param industry division of the standard classification, one letter; absent for the small ones together */
    record IndustryView(@Nullable String industry, int entries, int selected) {

        static IndustryView of(IndustryCount count) {
            return new IndustryView(count.industry().orElse(null), count.entries(), count.selected());
        }
    }
}
