package dev.koubo.scheduling.web.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SlotToFix")
record AppointmentRequest(
        @Schema(description = "One of the proposed beginnings") @NotNull
        Instant slot) {}
