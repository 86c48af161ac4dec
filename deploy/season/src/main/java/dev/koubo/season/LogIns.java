package dev.koubo.season;

import java.util.List;

/** Log-ins of the identity provider. */
public interface LogIns {

    /** A fresh bearer token of a demo person, for example {@code secretariat1}; cached until shortly before it ends. */
    String token(String user);

    /** The subject (opaque id) behind a user name. */
    String subject(String user);

    /**
     * Makes sure that these users exist with the role applicant, as if they had registered themselves. Users that exist stay
     * as they are.
     */
    void registerApplicants(List<String> users);
}
