package dev.koubo.scheduling.domain.programme;

import java.util.List;

/** The calendar of one version of a programme's definition. */
public record ProgrammePlan(
        ProgrammeId programme,
        int version,
        List<SessionPlan> sessions,
        List<BriefingPlan> briefings,
        SurveyTerms survey,
        VisitTerms visits) {

    public ProgrammePlan {
        sessions = List.copyOf(sessions);
        briefings = List.copyOf(briefings);
    }
}
