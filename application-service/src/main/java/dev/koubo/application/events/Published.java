package dev.koubo.application.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services see: the data of our events. The name of each record is the name of its event. */
sealed interface Published {

    record ProgrammeOpened(String programme, int definitionVersion, JsonNode definition) implements Published {}

    record ProgrammeChanged(String programme, int definitionVersion, JsonNode definition, String reason)
            implements Published {}

    record ApplicationsClosed(String programme, Instant closedAt, long received) implements Published {}

    /** @param untold applicants that have no result yet */
    record ResultsLate(String programme, Instant targetBy, long untold) implements Published {}

    record ApplicationSubmitted(
            UUID applicationId,
            String programme,
            Instant receivedAt,
            String frame,
            String industry,
            String label,
            boolean eligible,
            String channel)
            implements Published {}

    record ApplicationAmended(
            UUID applicationId, String programme, String frame, String industry, String label, String reason)
            implements Published {}

    record ApplicationReclassified(
            UUID applicationId,
            String programme,
            String frameBefore,
            String frame,
            String industryBefore,
            String industry,
            String reason,
            Instant reclassifiedAt)
            implements Published {}

    record ApplicationRefused(UUID applicationId, String programme, String stage, Instant refusedAt)
            implements Published {}

    record ApplicationCompleted(UUID applicationId, String programme, Instant completedAt, String frame)
            implements Published {}

    record ApplicationWithdrawn(UUID applicationId, String programme, Instant withdrawnAt, String stage)
            implements Published {}

    record ApplicationExcluded(UUID applicationId, String programme, Instant excludedAt, String ground)
            implements Published {}

    record ApplicantResultDecided(
            UUID applicationId,
            String programme,
            String result,
            @Nullable Integer draw,
            boolean movedUp,
            @Nullable LocalDate redrawUntil)
            implements Published {}

    record ParticipationConfirmed(
            UUID applicationId,
            String programme,
            Instant confirmedAt,
            String frame,
            String formAEvidenceSha256,
            String formBEvidenceSha256)
            implements Published {}

    record ParticipationEnded(UUID applicationId, String programme, Instant endedAt, String reason)
            implements Published {}

    /** On the private topic alone: who is behind an id. */
    record PartyRecorded(
            UUID applicationId,
            String programme,
            String applicant,
            PublishedParty.Company company,
            PublishedParty.Participant participant)
            implements Published {}
}
