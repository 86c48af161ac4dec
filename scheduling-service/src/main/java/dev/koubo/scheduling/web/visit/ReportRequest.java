package dev.koubo.scheduling.web.visit;

import dev.koubo.scheduling.domain.visit.VisitReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitReportToHandIn")
record ReportRequest(
        @NotBlank @Size(max = 4000) String summary,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 500) String> nextActions) {

    VisitReport report() {
        return new VisitReport(summary, nextActions);
    }
}
