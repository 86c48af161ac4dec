package dev.koubo.consent.domain;

import java.util.Arrays;
import java.util.List;

/** Names one of the four signature parts (R104). */
public record PartKey(Form form, Party party) implements Comparable<PartKey> {

    /** All four, company before participant, form A before form B. */
    public static final List<PartKey> ALL = Arrays.stream(Form.values())
            .flatMap(form -> Arrays.stream(Party.values()).map(party -> new PartKey(form, party)))
            .toList();

    @Override
    public int compareTo(PartKey other) {
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    @Override
    public String toString() {
        return form + "/" + party;
    }
}
