package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.Result;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.Access;
import dev.koubo.application.web.TokyoTime;
import dev.koubo.request.Actor;
import dev.koubo.request.CsvTable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a list. */
record SummaryView(
        String id,
        String programme,
        String state,
        boolean complete,
        OffsetDateTime receivedAt,
        Frame frame,
        String division,
        @Schema(description = "The last result told") Result.@Nullable Kind result,

        @Schema(description = "Not shown to auditors") @Nullable
        String companyName) {

    static final CsvTable<SummaryView> TABLE = CsvTable.<SummaryView>named("applications")
            .column("申込ID", SummaryView::id)
            .column("事業", SummaryView::programme)
            .column("企業名", SummaryView::companyName)
            .column("受付日時", SummaryView::receivedAt)
            .column("状態", SummaryView::state)
            .column("申込完了", SummaryView::complete)
            .column("枠", SummaryView::frame)
            .column("産業大分類", SummaryView::division)
            .column("結果", SummaryView::result);

    static SummaryView of(Application application, Actor actor) {
        return new SummaryView(
                application.id().toString(),
                application.programme().value(),
                application.state(),
                application.isComplete(),
                TokyoTime.of(application.origin().receivedAt()),
                application.frame(),
                application.form().company().industry().division(),
                application.result() == null ? null : application.result().kind(),
                Access.mayReadParties(actor, application)
                        ? application.form().company().name()
                        : null);
    }
}
