package dev.koubo.request;

import java.util.List;

/** The roles that a token may carry, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String APPLICANT = "applicant";
    public static final String SECRETARIAT = "secretariat";
    public static final String TOKYO = "tokyo";
    public static final String EXPERT = "expert";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATOR = "integrator";

    /** Every role, the one that speaks for an actor of several roles first. */
    static final List<String> BY_RANK = List.of(SECRETARIAT, TOKYO, EXPERT, AUDITOR, INTEGRATOR, APPLICANT);

    private Roles() {}
}
