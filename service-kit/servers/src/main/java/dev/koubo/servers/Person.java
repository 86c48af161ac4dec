package dev.koubo.servers;

import java.util.Set;

/** Somebody who is to log in. Not printed with the password. */
public record Person(
        String username, String password, String email, String firstName, String lastName, Set<String> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return username + " " + roles;
    }
}
