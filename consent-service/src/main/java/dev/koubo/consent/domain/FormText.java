package dev.koubo.consent.domain;

/**
 * The exact text that is agreed to.
 *
 * @param version as the programme's definition names it
 * @param sha256 hash of the authoritative Japanese text, lowercase hex (A58)
 */
public record FormText(Form form, String version, String sha256) {}
