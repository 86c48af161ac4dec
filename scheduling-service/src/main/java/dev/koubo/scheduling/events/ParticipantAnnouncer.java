package dev.koubo.scheduling.events;

import static dev.koubo.scheduling.domain.Rulebook.R154;
import static dev.koubo.scheduling.domain.Rulebook.R159;
import static dev.koubo.scheduling.domain.Rulebook.R160;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import dev.koubo.scheduling.usecase.participant.ParticipantAnnouncements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes what is recorded of participants, without names and without what they wrote. */
@ApplicationScoped
class ParticipantAnnouncer implements ParticipantAnnouncements {

    private final Outbox outbox;
    private final CurrentActor actor;

    ParticipantAnnouncer(Outbox outbox, CurrentActor actor) {
        this.outbox = outbox;
        this.actor = actor;
    }

    @Override
    public Uni<Void> recorded(AttendanceRecorded recorded) {
        Participant participant = recorded.participant();
        Published.AttendanceRecorded data = new Published.AttendanceRecorded(
                participant.id().value(),
                participant.programme().value(),
                recorded.session().number(),
                recorded.entry().part(),
                recorded.entry().attendance(),
                recorded.entry().recordedAt());
        return append(participant, "AttendanceRecorded", data, R159);
    }

    @Override
    public Uni<Void> decided(AbsenceDecided decided) {
        Participant participant = decided.participant();
        Published.AbsenceDecided data = new Published.AbsenceDecided(
                participant.id().value(),
                participant.programme().value(),
                decided.session().number(),
                decided.outcome(),
                decided.decidedAt());
        return append(participant, "AbsenceDecided", data, R160);
    }

    @Override
    public Uni<Void> answered(SurveyAnswered answered) {
        Participant participant = answered.participant();
        Published.SurveyAnswered data = new Published.SurveyAnswered(
                participant.id().value(),
                participant.programme().value(),
                answered.session().number(),
                answered.answeredAt(),
                answered.late());
        return append(participant, "SurveyAnswered", data, R154);
    }

    private Uni<Void> append(Participant participant, String type, Object data, Rulebook rule) {
        return outbox.append(List.of(Announcement.of(type, participant.id().toString(), participant.version(), data)
                .programme(participant.programme().value())
                .rules(List.of(rule))
                .actorRole(actor.get().leadingRole())));
    }
}
