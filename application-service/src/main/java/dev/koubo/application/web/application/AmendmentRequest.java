package dev.koubo.application.web.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction: the whole company or the whole participant as they should read, and why. */
record AmendmentRequest(
        @Schema(required = true, maxLength = 200) @Nullable String reason,
        @Nullable CompanyRequest company,
        @Nullable ParticipantRequest participant) {}
