package dev.koubo.screening.web;

import dev.koubo.screening.domain.LevelCheck.Device;
import dev.koubo.screening.usecase.ConfirmLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of the security level.
 *
 * @param devices what is in use; may be empty
 * @param equivalentReason why something else counts as UTM or EDR
 * @param policy whether an information security policy is in place
 * @param checklistSigned whether the caller signs the list off
 */
record LevelRequest(
        @NotNull Set<@NotNull Device> devices,
        @Size(max = 1000) @Nullable String equivalentReason,
        @NotNull Boolean policy,
        @NotNull Boolean checklistSigned) {

    ConfirmLevel.Checklist toChecklist() {
        return new ConfirmLevel.Checklist(devices, equivalentReason, policy, checklistSigned);
    }
}
