package dev.koubo.problem;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Stands for the identity provider by its key alone. */
public class Identity implements QuarkusTestResourceLifecycleManager {

    private static final String TOKEN = "koubo.test.token";

    @Override
    public Map<String, String> start() {
        KeyPair keys = keys();
        System.setProperty(
                TOKEN,
                Jwt.subject("an-applicant")
                        .claim("realm_access", Map.of("roles", List.of("applicant")))
                        .expiresIn(Duration.ofHours(1))
                        .sign(keys.getPrivate()));
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    static String applicantsToken() {
        return System.getProperty(TOKEN);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {}
}
