package dev.koubo.lottery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What whoever runs the service may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.lottery")
public interface LotteryConfig {

    /** For how long a cache may keep the public bundle and journal. */
    @WithDefault("10S")
    Duration publicCacheAge();

    /**
     * Whether everybody may read lists, bundle and journal. If not, staff and those who applied may; what binds a draw before its
     * randomness exists is public in any case (R81).
     */
    @WithDefault("true")
    boolean proofPublic();

    /** Entries that an industry has at least to be told by itself in the public counts (R56, R96). */
    @WithDefault("3")
    int leastOfAnIndustry();

    /** The public beacon. */
    Drand drand();

    /** A chain of drand, pinned: whoever changes it trusts another group of operators. The defaults are quicknet's. */
    interface Drand {

        /** Servers that are asked for rounds, in this order; none of them is trusted. */
        List<URI> mirrors();

        /** How long one mirror may take. All of them together must stay below a timer's {@code handler-timeout}. */
        @WithDefault("3S")
        Duration timeout();

        /** Hash that names the chain, in lowercase hex. */
        @WithDefault("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971")
        String chainHash();

        /** The group's key, 96 bytes in lowercase hex. */
        @WithDefault("83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
                + "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a")
        String publicKey();

        /** When round 1 was signed, in seconds of the Unix epoch. */
        @WithDefault("1692803367")
        long genesis();

        /** From one round to the next, in whole seconds. */
        @WithDefault("3S")
        Duration period();
    }
}
