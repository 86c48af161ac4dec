package dev.koubo.lottery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What whoever runs the service may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.lottery")
public interface LotteryConfig {

    /** For how long a cache may keep the public bundle and journal. */
    @WithDefault("10S")
    Duration publicCacheAge();

    /**
     * Whether everybody may read bundle and journal. If not, staff and those who applied may; what binds a draw before its
     * randomness exists is public in any case (R81).
     */
    @WithDefault("true")
    boolean proofPublic();
}
