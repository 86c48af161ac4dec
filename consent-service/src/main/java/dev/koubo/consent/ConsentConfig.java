package dev.koubo.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the people who run the desk may set; the programme's own numbers come with its definition. */
@ConfigMapping(prefix = "koubo.consent")
public interface ConsentConfig {

    /** Whether a part may be handed in with an electronic signature; only a scan of the sealed paper otherwise (A31). */
    @WithDefault("true")
    boolean electronicSignatures();
}
