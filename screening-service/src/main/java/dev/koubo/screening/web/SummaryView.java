package dev.koubo.screening.web;

import dev.koubo.request.CsvTable;
import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list. */
record SummaryView(
        UUID applicationId,
        String programme,
        State state,
        OffsetDateTime receivedAt,
        OffsetDateTime contactDueAt,
        boolean overdue,
        int attempts,
        Attempt.@Nullable Outcome lastOutcome,
        @Nullable OffsetDateTime nextCallAt,
        boolean callBooked) {

    static final CsvTable<SummaryView> TABLE = CsvTable.<SummaryView>named("screenings")
            .column("申込ID", SummaryView::applicationId)
            .column("事業", SummaryView::programme)
            .column("状態", SummaryView::state)
            .column("受付日時", SummaryView::receivedAt)
            .column("連絡期限", SummaryView::contactDueAt)
            .column("期限超過", SummaryView::overdue)
            .column("架電回数", SummaryView::attempts)
            .column("最終架電結果", SummaryView::lastOutcome)
            .column("次回架電可能日時", SummaryView::nextCallAt)
            .column("次回架電予約済", SummaryView::callBooked);

    static SummaryView of(Screening screening) {
        return new SummaryView(
                screening.application().value(),
                screening.programme().value(),
                screening.stage().state(),
                TokyoTime.of(screening.receivedAt()),
                TokyoTime.of(screening.promise().dueAt()),
                screening.overdueSince() != null,
                screening.attempts().size(),
                screening.attempts().isEmpty()
                        ? null
                        : screening.attempts().getLast().outcome(),
                TokyoTime.ofNullable(screening.nextCallAt()),
                screening.isCallBooked());
    }
}
