package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The programmes that are kept. */
public interface Programmes {

    Uni<Optional<Programme>> find(ProgrammeId id);

    /** Like {@link #find}; until the transaction ends nobody changes the programme, while others may hold it too. */
    Uni<Optional<Programme>> hold(ProgrammeId id);

    /** Like {@link #find}; until the transaction ends nobody else holds or changes the programme. */
    Uni<Optional<Programme>> lock(ProgrammeId id);

    /** All programmes, in order of their ids. */
    Uni<List<Programme>> all();

    Uni<Void> add(Programme opened);

    /** Writes a programme that this transaction has locked. */
    Uni<Void> save(Programme changed);

    /** Keeps the definition in force among the versions that there have been (R7). */
    Uni<Void> remember(Programme programme, Edit edit);

    /** The document of one version, as published. */
    Uni<Optional<String>> document(ProgrammeId id, int definitionVersion);
}
