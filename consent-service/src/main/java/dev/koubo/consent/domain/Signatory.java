package dev.koubo.consent.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who signed, as it stands on the form.
 *
 * @param name of the company, or of the participant
 * @param address of a company
 * @param representative of a company
 */
public record Signatory(
        String name, @Nullable String address, @Nullable String representative) {}
