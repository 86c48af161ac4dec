package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.request.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sends a form.
 *
 * @param receivedAt when the request reached the server
 * @param onBehalf set when the secretariat sends it for the company (R35)
 */
public record Submit(
        ProgrammeId programme,
        Form form,
        Actor actor,
        Instant receivedAt,
        @Nullable OnBehalf onBehalf) {

    /**
     * Why the secretariat sends a form for a company.
     *
     * @param applicant subject of the company's login, if it has one
     */
    public record OnBehalf(String reason, @Nullable String applicant) {}
}
