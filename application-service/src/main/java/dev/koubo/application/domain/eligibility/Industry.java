package dev.koubo.application.domain.eligibility;

/**
 * The main business of an applicant.
 *
 * @param code JSIC code of two or three digits
 * @param division letter of the JSIC division
 * @param majorGroup name of the major group, in Japanese
 */
public record Industry(String code, String division, String majorGroup, Frame frame, SizeClass sizeClass) {

    /** Major groups of political and religious bodies, whose purpose a human looks at (R30). */
    private static final String POLITICAL_BODIES = "93";

    private static final String RELIGION = "94";

    /** Public administration is no company (R10). */
    private static final String PUBLIC_ADMINISTRATION = "S";

    public boolean isPoliticalOrReligious() {
        return code.startsWith(POLITICAL_BODIES) || code.startsWith(RELIGION);
    }

    public boolean isPublicAdministration() {
        return division.equals(PUBLIC_ADMINISTRATION);
    }
}
