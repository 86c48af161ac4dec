package dev.koubo.consent.web;

import dev.koubo.calendar.LeftOut;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Due;
import dev.koubo.consent.domain.FormText;
import dev.koubo.consent.domain.State;
import dev.koubo.request.CsvTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Both forms of one company.
 *
 * @param missing the parts that do not stand yet
 */
record ConsentView(
        UUID applicationId,
        String programme,
        State state,
        OffsetDateTime requestedAt,
        DueView due,
        List<TextView> texts,
        List<PartView> parts,
        List<String> missing) {

    static final CsvTable<ConsentView> TABLE = CsvTable.<ConsentView>named("consents")
            .column("申込ID", ConsentView::applicationId)
            .column("事業", ConsentView::programme)
            .column("状態", ConsentView::state)
            .column("依頼日時", ConsentView::requestedAt)
            .column("提出期限", consent -> consent.due().at())
            .column("未了の署名欄", consent -> String.join(" ", consent.missing()));

    /** When the forms are due, and how that was counted (R109, R190). */
    record DueView(
            OffsetDateTime at,
            LocalDate start,
            int businessDays,
            List<LeftOut> leftOut,
            String calendarVersion,
            boolean cutBeforeFirstSession) {

        static DueView of(Due due) {
            return new DueView(
                    TokyoTime.of(due.at()),
                    due.working().start(),
                    due.working().businessDays(),
                    due.working().leftOut(),
                    due.working().calendarVersion(),
                    due.cut());
        }
    }

    /** Which text is agreed to. */
    record TextView(String form, String version, String sha256) {

        static TextView of(FormText text) {
            return new TextView(text.form().name(), text.version(), text.sha256());
        }
    }

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.application().value(),
                consent.programme().value(),
                consent.state(),
                TokyoTime.of(consent.requestedAt()),
                DueView.of(consent.due()),
                consent.texts().values().stream().map(TextView::of).toList(),
                consent.parts().entrySet().stream()
                        .map(entry -> PartView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                consent.missing());
    }
}
