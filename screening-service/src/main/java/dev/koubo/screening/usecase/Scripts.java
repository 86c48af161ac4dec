package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.Script;
import java.util.Optional;

/** The scripts that callers follow (R4, R65). */
public interface Scripts {

    Optional<Script> find(String version);
}
