package dev.koubo.lottery.domain.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many companies of an industry stood in the pool, and how many of them a draw has selected (R56).
 *
 * @param industry division of the standard classification, one letter; nothing for several small ones together
 */
public record IndustryCount(Optional<String> industry, int entries, int selected) {

    /**
     * The counts as they may be published: industries with so few entries that a neighbour would know who it is are told
     * together, and together they are not few either, as long as there are enough entries in all (R96).
     *
     * @param least entries of an industry that is told by itself
     */
    public static List<IndustryCount> published(List<IndustryCount> counts, int least) {
        List<IndustryCount> ascending = counts.stream()
                .sorted(Comparator.comparingInt(IndustryCount::entries))
                .toList();
        IndustryCount together = new IndustryCount(Optional.empty(), 0, 0);
        List<IndustryCount> published = new ArrayList<>();
        for (IndustryCount count : ascending) {
            boolean hides = together.entries > 0 && together.entries < least;
            if (count.entries < least || hides) {
                together = together.and(count);
            } else {
                published.add(count);
            }
        }
        published.sort(Comparator.comparing(count -> count.industry.orElse("")));
        if (together.entries > 0) {
            published.add(together);
        }
        return published;
    }

    private IndustryCount and(IndustryCount other) {
        return new IndustryCount(Optional.empty(), entries + other.entries, selected + other.selected);
    }
}
