package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.session.Session;
import java.time.Instant;

/**
 * The survey of one session for one company.
 *
 * @param last whether the session is the programme's last one
 * @param answered whether the company has answered already
 */
public record SurveySheet(Participant participant, Session session, boolean last, boolean answered) {

    /** Answers the survey: once, from the end of the workshop, late ones marked. */
    public Decision<SurveyAnswered> answer(SurveyAnswers answers, Instant now) {
        if (!participant.takesPartAt(session.plan().startsAt())) {
            return Decision.refused(Rulebook.R108);
        }
        if (answered || !session.survey().isOpenAt(now)) {
            return Decision.refused(Rulebook.R154);
        }
        if (answers.canPlanAndExplain().isPresent() != last) {
            return Decision.refused(Rulebook.R198);
        }
        boolean late = session.survey().isLateAt(now);
        return Decision.accepted(new SurveyAnswered(participant.changed(), session.id(), answers, now, late));
    }
}
