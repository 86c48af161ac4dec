package dev.koubo.consent.domain;

/**
 * Who stands behind an application, as it registered.
 *
 * @param owner subject of the login that owns the application
 */
public record Registered(
        ApplicationId application,
        String owner,
        String company,
        String address,
        String representative,
        String participant) {}
