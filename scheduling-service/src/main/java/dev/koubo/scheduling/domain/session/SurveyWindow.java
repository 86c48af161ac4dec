package dev.koubo.scheduling.domain.session;

import dev.koubo.scheduling.domain.TokyoTime;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.programme.SurveyTerms;
import java.time.Instant;

/** When a session's survey is answered: from the end of the workshop until the due second of the same day (R154). */
public record SurveyWindow(Instant opensAt, Instant dueAt) {

    /** The window of a planned session. */
    public static SurveyWindow of(SessionPlan plan, SurveyTerms terms) {
        return new SurveyWindow(plan.endsAt(), TokyoTime.at(plan.date(), terms.dueUntil()));
    }

    /** Whether an answer can be given. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opensAt);
    }

    /** Whether an answer is late; the due second itself is in time to its very end. */
    public boolean isLateAt(Instant moment) {
        return !moment.isBefore(dueAt.plusSeconds(1));
    }
}
