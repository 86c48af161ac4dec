package dev.koubo.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Access tokens as the identity provider would issue them, for {@code auth().oauth2(...)} of REST Assured. */
public final class Tokens {

    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofHours(12);

    private Tokens() {}

    public static String applicant(String subject) {
        return of(subject, "applicant");
    }

    public static String secretariat(String subject) {
        return of(subject, "secretariat");
    }

    public static String tokyo(String subject) {
        return of(subject, "tokyo");
    }

    public static String expert(String subject) {
        return of(subject, "expert");
    }

    public static String auditor(String subject) {
        return of(subject, "auditor");
    }

    public static String integrator(String subject) {
        return of(subject, "integrator");
    }

    /** A token of somebody with any number of roles, also none. */
    public static String of(String subject, String... roles) {
        return Jwt.issuer("https://identity.example")
                .subject(subject)
                .preferredUserName("user of " + subject)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(LONGER_THAN_ANY_TEST)
                .sign(TestKeys.privateKey());
    }
}
