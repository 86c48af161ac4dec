package dev.koubo.deadlines;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the timers; the defaults are in this jar's microprofile-config.properties. */
@ConfigMapping(prefix = "koubo.deadlines")
interface DeadlinesConfig {

    Duration pollInterval();

    Duration firstRetry();

    Duration longestRetry();

    Duration lockTimeout();

    Duration handlerTimeout();
}
