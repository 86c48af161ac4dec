package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person who takes part. */
record ParticipantRequest(
        @Schema(required = true, maxLength = 100) @Nullable String name,

        @Schema(required = true, maxLength = 100, description = "Reading of the name in kana") @Nullable
        String nameKana,

        @Schema(required = true) Participant.@Nullable Role role,

        @Schema(maxLength = 100, description = "Needed when the role is OTHER") @Nullable
        String roleText,

        @Schema(required = true, maxLength = 2000) @Nullable String motive,

        @Schema(required = true, examples = "hanako@mihon.example") @Nullable
        String email,

        @Schema(required = true) @Nullable String phone) {}
