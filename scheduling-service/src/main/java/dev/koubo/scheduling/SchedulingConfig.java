package dev.koubo.scheduling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the people who run the service may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.scheduling")
public interface SchedulingConfig {

    /**
     * Where a guest joins a briefing: {@code {briefing}} stands for the briefing's number and {@code {guest}} for a word
     * that nobody can guess.
     */
    @WithDefault("https://meeting.example/j/{briefing}?guest={guest}")
    String joinUrl();
}
