package dev.koubo.request;

import java.util.Set;

/**
 * Who acts.
 *
 * @param subject the token's {@code sub}; {@code anonymous} without a token, {@code system} for the service's own work
 * @param roles the actor's roles among {@link Roles}
 */
public record Actor(String subject, Set<String> roles) {

    private static final Actor ANONYMOUS = new Actor("anonymous", Set.of());
    private static final Actor SYSTEM = new Actor("system", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whoever asks without a token. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** The service itself: a timer, a handled event. */
    public static Actor system() {
        return SYSTEM;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    /** The one role under which the actor's deeds are told to others; without any, {@code system} or {@code anonymous}. */
    public String leadingRole() {
        return Roles.BY_RANK.stream()
                .filter(roles::contains)
                .findFirst()
                .orElseGet(() -> equals(SYSTEM) ? "system" : "anonymous");
    }
}
