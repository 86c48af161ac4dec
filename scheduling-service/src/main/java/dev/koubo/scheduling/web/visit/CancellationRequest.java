package dev.koubo.scheduling.web.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitToCancel")
record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}
