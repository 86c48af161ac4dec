package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.Form;
import java.util.List;
import java.util.Optional;

/** The texts of both forms, every version that was ever used. */
public interface Texts {

    /**
     * One text to read.
     *
     * @param ja clause by clause; this is what is agreed to (A58)
     * @param en for reading only
     */
    record Text(Form form, String version, String sha256, List<String> ja, List<String> en) {}

    Optional<Text> find(Form form, String version);
}
