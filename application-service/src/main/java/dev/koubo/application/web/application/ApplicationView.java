package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Origin.Channel;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.SizeClass;
import dev.koubo.application.web.eligibility.EligibilityView;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An application as its owner and staff see it.
 *
 * @param complete whether the explained terms were accepted; a form alone completes nothing (R37)
 * @param contactDueAt until when the secretariat phones
 * @param contactNote what comes next, in words
 * @param consultations what the secretariat has to talk about with the applicant
 */
record ApplicationView(
        String id,
        String programme,
        String state,
        boolean complete,
        OffsetDateTime receivedAt,
        Channel channel,
        int formVersion,
        int definitionVersion,
        Frame frame,
        IndustryView industry,
        OffsetDateTime contactDueAt,
        @Nullable String contactNote,
        EligibilityView eligibility,
        @Nullable ResultView result,
        List<String> consultations,

        @Schema(description = "Not shown to auditors") @Nullable
        PartyView parties,

        @Schema(description = "Shown to staff only") @Nullable
        ExclusionView exclusion) {

    record IndustryView(String code, String division, String majorGroup, SizeClass sizeClass, int revision) {

        static IndustryView of(Industry industry, int revision) {
            return new IndustryView(
                    industry.code(), industry.division(), industry.majorGroup(), industry.sizeClass(), revision);
        }
    }

    /** @param draw number of the draw that decided, if one did */
    record ResultView(String result, @Nullable Integer draw, boolean movedUp, OffsetDateTime decidedAt) {}

    /** @param proposedBy subject of the person whose proposal another person may put into effect (R72) */
    record ExclusionView(String ground, String reason, String proposedBy, OffsetDateTime proposedAt) {}
}
