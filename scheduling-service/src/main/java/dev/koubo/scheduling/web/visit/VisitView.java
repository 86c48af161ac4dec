package dev.koubo.scheduling.web.visit;

import dev.koubo.request.CsvTable;
import dev.koubo.scheduling.domain.visit.Place;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.domain.visit.VisitTime;
import dev.koubo.scheduling.usecase.visit.VisitSheet;
import dev.koubo.scheduling.usecase.visit.VisitState;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Visit", description = "An expert's visit")
record VisitView(
        UUID id,
        UUID applicationId,
        String programme,
        int number,

        @Schema(description = "Subject of the expert's token")
        String expert,

        Place place,
        VisitState state,

        @Schema(description = "Beginnings to choose from while the visit is proposed")
        List<OffsetDateTime> slots,

        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable VisitReportView report,

        @Schema(description = "Only where one visit is shown") @Nullable
        List<RemarkView> remarks,

        @Schema(description = "Only where one visit is shown") @Nullable
        List<StepView> history) {

    static final CsvTable<VisitView> TABLE = CsvTable.<VisitView>named("visits")
            .column("訪問ID", VisitView::id)
            .column("申込ID", VisitView::applicationId)
            .column("事業", VisitView::programme)
            .column("回", VisitView::number)
            .column("専門家", VisitView::expert)
            .column("実施方法", VisitView::place)
            .column("状態", VisitView::state)
            .column("開始日時", VisitView::startsAt)
            .column("終了日時", VisitView::endsAt);

    static VisitView of(VisitSheet sheet) {
        return of(
                sheet.visit(),
                sheet.remarks().stream().map(RemarkView::of).toList(),
                sheet.history().stream().map(StepView::of).toList());
    }

    static VisitView of(Visit visit) {
        return of(visit, null, null);
    }

    private static VisitView of(Visit visit, @Nullable List<RemarkView> remarks, @Nullable List<StepView> history) {
        return switch (visit) {
            case Visit.Proposed proposed -> of(visit, shown(proposed), null, null, remarks, history);
            case Visit.Fixed fixed -> of(visit, List.of(), fixed.time(), null, remarks, history);
            case Visit.Done done ->
                of(visit, List.of(), done.time(), VisitReportView.of(done.report()), remarks, history);
            case Visit.Cancelled cancelled -> of(visit, List.of(), null, null, remarks, history);
        };
    }

    private static VisitView of(
            Visit visit,
            List<OffsetDateTime> slots,
            @Nullable VisitTime time,
            @Nullable VisitReportView report,
            @Nullable List<RemarkView> remarks,
            @Nullable List<StepView> history) {
        VisitDetails details = visit.details();
        return new VisitView(
                details.id().value(),
                details.application().value(),
                details.programme().value(),
                details.number(),
                details.expert().subject(),
                details.place(),
                VisitState.of(visit),
                slots,
                time == null ? null : Moments.shown(time.startsAt()),
                time == null ? null : Moments.shown(time.endsAt()),
                report,
                remarks,
                history);
    }

    private static List<OffsetDateTime> shown(Visit.Proposed proposed) {
        return proposed.slots().stream().map(Moments::shown).toList();
    }
}
