package dev.koubo.lottery.domain.selection;

/** How a company tells its answer. */
public enum Channel {
    /** By itself, on the web. */
    WEB,
    /** By mail to the desk. */
    MAIL,
    /** By telephone to the desk. */
    PHONE
}
