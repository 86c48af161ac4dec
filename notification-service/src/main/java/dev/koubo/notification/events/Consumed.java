package dev.koubo.notification.events;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.CommittedDraw;
import dev.koubo.notification.domain.Frame;
import dev.koubo.notification.domain.Manifest;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.notification.domain.Reclassified;
import dev.koubo.notification.domain.Result;
import dev.koubo.notification.domain.desk.Silence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of others' events, and nothing more. */
final class Consumed {

    private Consumed() {}

    /** ProgrammeOpened and ProgrammeChanged. */
    record ProgrammeDefined(String programme, int definitionVersion, Definition definition) {

        Programme toProgramme() {
            return definition.toProgramme(new ProgrammeId(programme), definitionVersion);
        }
    }

    record ApplicationSubmitted(UUID applicationId, String programme, Instant receivedAt, boolean eligible) {}

    record ApplicationReclassified(
            UUID applicationId,
            String programme,
            Frame frameBefore,
            Frame frame,
            String industryBefore,
            String industry,
            String reason) {

        Reclassified toReclassified() {
            return new Reclassified(frameBefore, frame, industryBefore, industry, reason);
        }
    }

    /** @param stage ELIGIBILITY or LEVEL */
    record ApplicationRefused(UUID applicationId, String programme, String stage) {}

    record ApplicationWithdrawn(UUID applicationId, String programme, Instant withdrawnAt) {}

    record ApplicationExcluded(UUID applicationId, String programme, Instant excludedAt) {}

    record ApplicantResultDecided(
            UUID applicationId,
            String programme,
            Result result,
            boolean movedUp,
            @Nullable LocalDate redrawUntil) {}

    record ParticipationConfirmed(UUID applicationId, String programme, Instant confirmedAt) {}

    record ParticipationEnded(UUID applicationId, Instant endedAt) {}

    /** @param outcome REACHED, or why not */
    record ContactAttempted(UUID applicationId, String programme, int attempt, String outcome) {}

    record ApplicationApproved(UUID applicationId, String programme, Instant approvedAt) {}

    record ApplicantSelected(UUID applicationId, String programme, int draw) {}

    record DrawCommitted(String programme, int draw, Instant committedAt, String manifest) {

        CommittedDraw toDraw(String eventId) {
            return new CommittedDraw(new ProgrammeId(programme), draw, committedAt, new Manifest(manifest), eventId);
        }
    }

    record AnswerOverdue(UUID applicationId, String programme, int draw, Instant formsDueAt) {

        Silence toSilence(String eventId) {
            return new Silence(new AboutId(applicationId), new ProgrammeId(programme), draw, formsDueAt, eventId);
        }
    }

    /** IntentConfirmed, SelectionDeclined and SelectionLapsed. */
    record SeatAnswered(UUID applicationId) {}

    record ConsentRequested(UUID applicationId, String programme, Instant requestedAt, Instant dueAt) {}

    record BriefingRegistered(UUID registrationId, String programme, int briefing) {}

    record VisitFixed(
            UUID visitId,
            UUID applicationId,
            String programme,
            int number,
            Instant startsAt,
            Instant endsAt,
            String place) {}

    record SurveyOpened(String programme, int session, Instant opensAt, Instant dueAt) {}

    record SurveyAnswered(UUID applicationId, int session) {}

    record PartyRecorded(UUID applicationId, String applicant, Company company, Participant participant) {

        Recipient toRecipient() {
            return new Recipient(
                    new AboutId(applicationId),
                    applicant,
                    company.name(),
                    participant.name(),
                    participant.email(),
                    participant.phone(),
                    null);
        }
    }

    record Company(String name) {}

    record Participant(String name, String email, String phone) {}

    record BriefingGuestRecorded(UUID registrationId, String name, String email, String joinUrl) {

        Recipient toRecipient() {
            return new Recipient(new AboutId(registrationId), null, null, name, email, null, joinUrl);
        }
    }
}
