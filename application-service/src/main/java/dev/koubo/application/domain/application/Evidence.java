package dev.koubo.application.domain.application;

/** Hashes of the evidence of both forms, by which the participation is confirmed (R103). */
public record Evidence(String formASha256, String formBSha256) {}
