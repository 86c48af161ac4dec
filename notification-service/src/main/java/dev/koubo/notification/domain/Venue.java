package dev.koubo.notification.domain;

import java.util.List;

/** Where the sessions take place, with the ways from the stations (R155). */
public record Venue(String postalCode, String address, List<String> access) {

    public Venue {
        access = List.copyOf(access);
    }
}
