package dev.koubo.problem;

/** Names of a problem's members beyond those of RFC 9457. {@code ja} and {@code en} never leave the service. */
final class Members {

    static final String RULE = "rule";
    static final String ERRORS = "errors";
    static final String JA = "ja";
    static final String EN = "en";

    private Members() {}
}
