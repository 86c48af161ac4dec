package dev.koubo.notification.domain;

/**
 * How the desk classified a company anew (R58).
 *
 * @param industryBefore letter of the JSIC division until then
 * @param industry letter of the JSIC division
 */
public record Reclassified(Frame frameBefore, Frame frame, String industryBefore, String industry, String reason) {}
