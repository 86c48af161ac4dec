package dev.koubo.scheduling.events;

import dev.koubo.scheduling.domain.programme.BriefingPlan;
import dev.koubo.scheduling.domain.programme.DaySpan;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.programme.SurveyTerms;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import java.time.Duration;
import java.util.Optional;

/** Reads the calendar out of a programme's definition. */
final class Plans {

    private Plans() {}

    static ProgrammePlan of(Consumed.ProgrammeDefined programme) {
        Consumed.Definition definition = programme.definition();
        return new ProgrammePlan(
                new ProgrammeId(programme.programme()),
                programme.definitionVersion(),
                definition.sessions().stream().map(Plans::session).toList(),
                definition.briefings().stream().map(Plans::briefing).toList(),
                new SurveyTerms(definition.survey().dueUntil()),
                visits(definition.visits()));
    }

    private static SessionPlan session(Consumed.SessionDay day) {
        return new SessionPlan(
                day.session(),
                day.date(),
                span(day.seminar()),
                span(day.workshop()),
                Optional.ofNullable(day.roundTable()).map(Plans::span),
                day.mode(),
                day.themes());
    }

    private static BriefingPlan briefing(Consumed.BriefingDay day) {
        return new BriefingPlan(day.briefing(), day.date(), new DaySpan(day.from(), day.to()), day.capacity());
    }

    private static VisitTerms visits(Consumed.VisitPeriod period) {
        return new VisitTerms(
                period.perCompany(),
                period.from(),
                period.to(),
                period.firstFrom(),
                period.firstTo(),
                Duration.ofHours(period.hours()));
    }

    private static DaySpan span(Consumed.Hours hours) {
        return new DaySpan(hours.from(), hours.to());
    }
}
