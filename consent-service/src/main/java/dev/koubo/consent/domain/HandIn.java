package dev.koubo.consent.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One signature part as it was handed in.
 *
 * @param signedOn the date on the form
 * @param how whether a sealed paper was scanned or the form signed electronically (A31)
 * @param seal whether the seal, or the signature that stands for it, is on it
 * @param fileSha256 hash of the scanned or signed file, lowercase hex
 * @param by subject of whoever handed it in
 */
public record HandIn(
        LocalDate signedOn, How how, boolean seal, String fileSha256, Signatory signatory, Instant at, String by) {

    /** In which way a form was signed. */
    public enum How {
        SCAN,
        E_SIGN
    }
}
