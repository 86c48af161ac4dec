package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import dev.koubo.scheduling.domain.participant.SurveyAnswers;
import dev.koubo.scheduling.domain.participant.SurveySheet;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.session.Sessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Takes a company's answers to the survey of a session. */
@ApplicationScoped
public class AnswerSurvey {

    private final Transactions transactions;
    private final Access access;
    private final Participants participants;
    private final Sessions sessions;
    private final Records records;
    private final ParticipantAnnouncements announcements;
    private final InstantSource clock;

    AnswerSurvey(
            Transactions transactions,
            Access access,
            Participants participants,
            Sessions sessions,
            Records records,
            ParticipantAnnouncements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.access = access;
        this.participants = participants;
        this.sessions = sessions;
        this.records = records;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Takes them from the company itself. */
    public Uni<Decision<SurveyAnswered>> with(ApplicationId application, int session, SurveyAnswers answers, Actor by) {
        return transactions.run(() -> access.isOwner(by, application)
                .chain(owner -> owner
                        ? answer(application, session, answers)
                        : Uni.createFrom().item(Decision.unknown())));
    }

    private Uni<Decision<SurveyAnswered>> answer(ApplicationId application, int session, SurveyAnswers answers) {
        return participants
                .lock(application)
                .chain(found -> Decisions.ifFound(
                        found, Decision.refused(Rulebook.R108), participant -> answer(participant, session, answers)));
    }

    private Uni<Decision<SurveyAnswered>> answer(Participant participant, int number, SurveyAnswers answers) {
        return sessions.find(new SessionId(participant.programme(), number))
                .chain(found -> Decisions.ifFound(
                        found,
                        session -> sheet(participant, session)
                                .map(sheet -> sheet.answer(answers, clock.instant()))
                                .chain(decision -> Decisions.carryOut(decision, this::keep))));
    }

    private Uni<SurveySheet> sheet(Participant participant, Session session) {
        return records.surveyAnswered(participant.id(), session.id())
                .chain(answered -> sessions.lastNumber(participant.programme())
                        .map(last -> new SurveySheet(
                                participant, session, session.plan().number() == last, answered)));
    }

    private Uni<SurveyAnswered> keep(SurveyAnswered answered) {
        return participants
                .save(answered.participant())
                .chain(() -> records.add(answered))
                .chain(() -> announcements.answered(answered))
                .replaceWith(answered);
    }
}
