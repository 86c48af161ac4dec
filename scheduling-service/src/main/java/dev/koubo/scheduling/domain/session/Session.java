package dev.koubo.scheduling.domain.session;

import dev.koubo.scheduling.domain.TokyoTime;
import dev.koubo.scheduling.domain.programme.DaySpan;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.programme.SurveyTerms;
import java.time.Instant;
import java.util.Optional;

/** One day of the programme; {@code version} counts its changes. */
public record Session(SessionId id, SessionPlan plan, SurveyWindow survey, boolean surveyOpened, long version) {

    /** A session that has got its date (R145). */
    public static Session scheduled(ProgrammeId programme, SessionPlan plan, SurveyTerms terms) {
        return new Session(new SessionId(programme, plan.number()), plan, SurveyWindow.of(plan, terms), false, 1);
    }

    /** The session under a changed definition; empty when the change does not touch it. */
    public Optional<Session> rescheduled(SessionPlan changed, SurveyTerms terms) {
        SurveyWindow window = SurveyWindow.of(changed, terms);
        if (changed.equals(plan) && window.equals(survey)) {
            return Optional.empty();
        }
        return Optional.of(new Session(id, changed, window, surveyOpened, version + 1));
    }

    /** The session with its survey open; empty when it is open already or its time has not come. */
    public Optional<Session> openSurvey(Instant now) {
        if (surveyOpened || !survey.isOpenAt(now)) {
            return Optional.empty();
        }
        return Optional.of(new Session(id, plan, survey, true, version + 1));
    }

    /** When a part begins; empty when this session does not have it. */
    public Optional<Instant> startOf(SessionPart part) {
        Optional<DaySpan> span = switch (part) {
            case SEMINAR -> Optional.of(plan.seminar());
            case WORKSHOP -> Optional.of(plan.workshop());
            case ROUND_TABLE -> plan.roundTable();
        };
        return span.map(hours -> TokyoTime.at(plan.date(), hours.from()));
    }
}
