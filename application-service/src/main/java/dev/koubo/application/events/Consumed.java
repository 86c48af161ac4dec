package dev.koubo.application.events;

import java.time.Instant;
import java.util.UUID;

/** What we read of the others' events. */
final class Consumed {

    private Consumed() {}

    /** Any event about one application of which nothing else matters here. */
    record AboutApplication(UUID applicationId) {}

    record ScreeningFailed(UUID applicationId, Instant decidedAt) {}

    record TermsAccepted(UUID applicationId, Instant acceptedAt) {}

    record TermsDeclined(UUID applicationId, Instant declinedAt) {}

    record ApplicantUnreached(UUID applicationId, Instant closedAt) {}

    record ApplicationApproved(UUID applicationId, Instant approvedAt) {}

    record PoolFrozen(String programme, Instant frozenAt) {}

    record DrawApproved(String programme, Instant approvedAt) {}

    /** A draw's outcome for one application; when it was told is the envelope's time. */
    record DrawnResult(UUID applicationId, int draw) {}

    record SelectionDeclined(UUID applicationId, Instant declinedAt, boolean late) {}

    record SelectionLapsed(UUID applicationId, Instant lapsedAt) {}

    record ConsentsCompleted(
            UUID applicationId, Instant completedAt, String formAEvidenceSha256, String formBEvidenceSha256) {}

    record AttendanceRecorded(UUID applicationId, Attendance attendance) {

        /** How somebody took part in a part of a session. */
        enum Attendance {
            ONSITE,
            ONLINE,
            ABSENT
        }
    }
}
