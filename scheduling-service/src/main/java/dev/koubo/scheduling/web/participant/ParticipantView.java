package dev.koubo.scheduling.web.participant;

import dev.koubo.request.CsvTable;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import dev.koubo.scheduling.domain.participant.Standing;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Participant", description = "A company that takes part, and how far it has come")
record ParticipantView(
        UUID applicationId,
        String programme,
        String frame,
        ParticipantState state,
        OffsetDateTime confirmedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable EndReason endReason,
        long sessionsAttended,
        int sessionsPlanned,
        long surveysAnswered,
        int visitsDone,
        int visitsPlanned,

        @Schema(description = "Sessions of which something is recorded")
        List<SessionSummaryView> sessions) {

    static final CsvTable<ParticipantView> TABLE = CsvTable.<ParticipantView>named("participants")
            .column("申込ID", ParticipantView::applicationId)
            .column("事業", ParticipantView::programme)
            .column("枠", ParticipantView::frame)
            .column("状態", ParticipantView::state)
            .column("参加確定日時", ParticipantView::confirmedAt)
            .column("参加終了日時", ParticipantView::endedAt)
            .column("終了理由", ParticipantView::endReason)
            .column("出席回数", ParticipantView::sessionsAttended)
            .column("全回数", ParticipantView::sessionsPlanned)
            .column("アンケート回答数", ParticipantView::surveysAnswered)
            .column("訪問済回数", ParticipantView::visitsDone)
            .column("訪問予定回数", ParticipantView::visitsPlanned);

    static ParticipantView of(ParticipantProgress progress) {
        Participant participant = progress.participant();
        return switch (participant.standing()) {
            case Standing.Confirmed confirmed -> of(progress, ParticipantState.CONFIRMED, null, null);
            case Standing.Ended ended ->
                of(progress, ParticipantState.ENDED, Moments.shown(ended.endedAt()), ended.reason());
        };
    }

    private static ParticipantView of(
            ParticipantProgress progress,
            ParticipantState state,
            @Nullable OffsetDateTime endedAt,
            @Nullable EndReason endReason) {
        Participant participant = progress.participant();
        return new ParticipantView(
                participant.id().value(),
                participant.programme().value(),
                participant.frame(),
                state,
                Moments.shown(participant.standing().since()),
                endedAt,
                endReason,
                progress.attended(),
                progress.sessionsPlanned(),
                progress.surveysAnswered(),
                progress.visitsDone(),
                progress.visitsPlanned(),
                progress.sessions().stream().map(SessionSummaryView::of).toList());
    }
}
