package dev.koubo.screening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the people who run the desk may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.screening")
public interface ScreeningConfig {

    /** How long an applicant that did not answer is left in peace before it is offered as next call again. */
    @WithDefault("30M")
    Duration restBetweenCalls();
}
