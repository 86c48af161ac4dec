package dev.koubo.scheduling.web.visit;

import dev.koubo.scheduling.domain.visit.VisitReport;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitReport")
record VisitReportView(String summary, List<String> nextActions) {

    static VisitReportView of(VisitReport report) {
        return new VisitReportView(report.summary(), report.nextActions());
    }
}
