package dev.koubo.application.domain.eligibility;

/** What an applicant is in law (R10). */
public enum LegalForm {
    KABUSHIKI,
    GODO,
    GOSHI,
    GOMEI,
    YUGEN,
    SOLE,
    NPO,
    OTHER;

    /** A company of the Companies Act; a sole proprietor is none. */
    public boolean isCompany() {
        return switch (this) {
            case KABUSHIKI, GODO, GOSHI, GOMEI, YUGEN -> true;
            case SOLE, NPO, OTHER -> false;
        };
    }

    /** Everybody but a sole proprietor has a corporate number. */
    public boolean hasCorporateNumber() {
        return this != SOLE;
    }
}
