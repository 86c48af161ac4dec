package dev.koubo.scheduling.events;

import dev.koubo.deadlines.Deadlines;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.usecase.briefing.BriefingTimers;
import dev.koubo.scheduling.usecase.session.SessionTimers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets the timers that wake this service, each with the way in which its instant was found (R190). */
@ApplicationScoped
class Timers implements SessionTimers, BriefingTimers {

    private final Deadlines deadlines;

    Timers(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Void> surveyOpens(Session session) {
        Instant opensAt = session.survey().opensAt();
        return deadlines.schedule(
                SurveyOpening.TYPE,
                session.id().toString(),
                opensAt,
                working(Rulebook.R154, "the workshop's end on " + session.plan().date()));
    }

    @Override
    public Uni<Void> closes(Briefing briefing) {
        Instant closesAt = briefing.plan().closesAt();
        return deadlines.schedule(
                BriefingClosing.TYPE,
                briefing.id().toString(),
                closesAt,
                working(Rulebook.R182, "the first instant of " + briefing.plan().date() + " in Tokyo"));
    }

    private static String working(Rulebook rule, String found) {
        return "{\"rule\": \"%s\", \"found\": \"%s\"}".formatted(rule, found);
    }
}
