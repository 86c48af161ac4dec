package dev.koubo.scheduling.web.visit;

import dev.koubo.scheduling.domain.Rulebook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Remark", description = "A rule of principle that the visit departs from; it refuses nothing")
record RemarkView(String rule, String ja, String en) {

    static RemarkView of(Rulebook rule) {
        return new RemarkView(rule.name(), rule.japanese(), rule.english());
    }
}
