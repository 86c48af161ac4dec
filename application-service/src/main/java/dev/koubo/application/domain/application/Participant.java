package dev.koubo.application.domain.application;

import org.jspecify.annotations.Nullable;

/**
 * The one person who takes part for the company (R39, R41).
 *
 * @param nameKana reading of the name in full-width katakana
 * @param roleText what the role is when it is none of the named ones
 * @param motive why this person takes part
 * @param phone in E.164
 */
public record Participant(
        String name, String nameKana, Role role, @Nullable String roleText, String motive, String email, String phone) {

    /** What the participant is in the company. */
    public enum Role {
        MANAGER,
        SECURITY_OFFICER,
        IT_OFFICER,
        OTHER
    }
}
