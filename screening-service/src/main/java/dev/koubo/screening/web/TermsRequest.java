package dev.koubo.screening.web;

import dev.koubo.screening.usecase.AnswerTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of the terms, and the answer.
 *
 * @param explained codes of the script's items
 * @param acceptedBy who accepted, on the applicant's side
 */
record TermsRequest(
        @NotBlank @Size(max = 40) String scriptVersion,
        @NotNull @Size(max = 50) Set<@NotBlank @Size(max = 40) String> explained,
        @NotNull Boolean accepted,
        @Size(max = 200) @Nullable String acceptedBy) {

    AnswerTerms.Answer toAnswer() {
        return new AnswerTerms.Answer(scriptVersion, explained, accepted, acceptedBy);
    }
}
