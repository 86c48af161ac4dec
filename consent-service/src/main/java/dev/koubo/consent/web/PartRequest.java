package dev.koubo.consent.web;

import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.HandIn;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Party;
import dev.koubo.consent.domain.Signatory;
import dev.koubo.consent.usecase.HandInPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One signature part, handed in.
 *
 * @param signedOn the date on the form
 * @param seal whether the seal is on it
 * @param fileSha256 hash of the scanned or signed file
 * @param clausesAgreed whether every clause is agreed to (R112)
 */
record PartRequest(
        @NotNull Form form,
        @NotNull Party party,
        @NotNull LocalDate signedOn,
        HandIn.@NotNull How how,
        @NotNull Boolean seal,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fileSha256,
        @NotNull @Valid SignatoryRequest signatory,
        @NotNull Boolean clausesAgreed) {

    /** Who signed: a company with address and representative, a participant by name alone. */
    record SignatoryRequest(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 300) @Nullable String address,
            @Size(max = 200) @Nullable String representative) {}

    PartKey key() {
        return new PartKey(form, party);
    }

    HandInPart.Signed toSigned() {
        return new HandInPart.Signed(
                signedOn,
                how,
                seal,
                fileSha256,
                new Signatory(signatory.name(), signatory.address(), signatory.representative()),
                clausesAgreed);
    }
}
