package dev.koubo.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a deployment may set. Everything about the programme stands in its definition instead. */
@ConfigMapping(prefix = "koubo.application")
public interface ApplicationConfig {

    /** Private topic that holds names and addresses behind an application's id. */
    @WithDefault("koubo.parties")
    String partiesTopic();
}
