package dev.koubo.scheduling.domain.visit;

import java.time.Instant;
import java.util.List;

/** What is offered to a company: an expert, a place and the beginnings that it may choose from. */
public record VisitOffer(Expert expert, Place place, List<Instant> slots) {

    public VisitOffer {
        slots = slots.stream().distinct().sorted().toList();
    }

    boolean leavesChoice() {
        return slots.size() > 1;
    }
}
