package dev.koubo.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the people who run the mail may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.notification")
public interface NotificationConfig {

    /** What counts as proof that a mail has arrived (R191). */
    @WithDefault("receipt")
    Arrival arrival();

    /** Where everybody finds the public pages, such as {@code https://koubo.example}; letters link to them. */
    URI publicAddress();

    /** How often to look for notices to send. */
    @WithDefault("200MS")
    Duration pollInterval();

    /** How many notices are on their way at once. */
    @WithDefault("10")
    int atOnce();

    /** How long the mail server may take over one mail. */
    @WithDefault("30S")
    Duration longestSending();

    /** After how long a notice that somebody began to send counts as never begun; longer than the longest sending. */
    @WithDefault("2M")
    Duration claim();

    /** How often a mail is tried before the desk phones instead. */
    @WithDefault("12")
    int tries();

    /** The pause after the first failure; it doubles with every further one. */
    @WithDefault("1S")
    Duration firstRetry();

    @WithDefault("15M")
    Duration longestRetry();

    /** After which unanswered phone call an applicant is written to. */
    @WithDefault("3")
    int callsBeforeMail();

    /** What counts as proof of arrival. */
    enum Arrival {
        /** The mail server that takes our mail is the recipients' own. */
        ACCEPTANCE,
        /** Somebody confirms it. */
        RECEIPT
    }
}
