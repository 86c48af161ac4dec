package dev.koubo.screening.domain;

import java.util.List;
import java.util.Set;

/**
 * What a caller says.
 *
 * @param purpose the opening words: what the support is for (R4)
 * @param items the rules and duties to be explained, in their order
 */
public record Script(String version, Text purpose, List<Item> items) {

    public Script {
        items = List.copyOf(items);
    }

    /** Whether the codes are exactly those of the script. */
    public boolean isCoveredBy(Set<String> explained) {
        return items.stream().allMatch(item -> explained.contains(item.code())) && explained.size() == items.size();
    }

    /** One rule or duty; the code is what a caller ticks. */
    public record Item(String code, Text text) {}

    /** Words to say; the Japanese ones count. */
    public record Text(String ja, String en) {}
}
