package dev.koubo.scheduling.web.visit;

import dev.koubo.request.Actor;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Place;
import dev.koubo.scheduling.domain.visit.VisitOffer;
import dev.koubo.scheduling.usecase.visit.ProposeVisit;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VisitToPropose")
record ProposalRequest(
        @NotNull UUID applicationId,

        @Schema(description = "The how manieth visit; the lowest free number unless given") @Min(1) @Nullable
        Integer number,

        @Schema(description = "Subject of the expert's token") @NotBlank @Size(max = 200)
        String expert,

        @NotNull Place place,

        @Schema(description = "Beginnings from which the company chooses") @NotNull @Size(min = 2, max = 5)
        List<@NotNull Instant> slots) {

    ProposeVisit.Command command(Actor by) {
        return new ProposeVisit.Command(
                new ApplicationId(applicationId),
                Optional.ofNullable(number),
                new VisitOffer(new Expert(expert), place, slots),
                by);
    }
}
