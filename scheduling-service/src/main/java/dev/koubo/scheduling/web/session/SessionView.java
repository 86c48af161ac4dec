package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.programme.SessionMode;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.web.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Session", description = "A day of the programme")
record SessionView(
        String programme,
        int number,
        LocalDate date,
        SpanView seminar,
        SpanView workshop,

        @Schema(description = "Optional to attend; absent on days without one") @Nullable
        SpanView roundTable,

        SessionMode mode,
        @Schema(description = "Numbers of the day's themes") List<Integer> themes,
        OffsetDateTime surveyOpensAt,
        OffsetDateTime surveyDueAt) {

    static SessionView of(Session session) {
        SessionPlan plan = session.plan();
        return new SessionView(
                session.id().programme().value(),
                plan.number(),
                plan.date(),
                SpanView.of(plan.date(), plan.seminar()),
                SpanView.of(plan.date(), plan.workshop()),
                plan.roundTable().map(hours -> SpanView.of(plan.date(), hours)).orElse(null),
                plan.mode(),
                plan.themes(),
                Moments.shown(session.survey().opensAt()),
                Moments.shown(session.survey().dueAt()));
    }
}
