package dev.koubo.scheduling.domain.visit;

import java.util.List;

/** What the expert found and what the company does next. */
public record VisitReport(String summary, List<String> nextActions) {

    public VisitReport {
        nextActions = List.copyOf(nextActions);
    }
}
