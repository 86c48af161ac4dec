package dev.koubo.scheduling.usecase.session;

import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The sessions. */
public interface Sessions {

    /** The session, its row locked until the transaction ends. */
    Uni<Optional<Session>> lock(SessionId id);

    /** The session as it is. */
    Uni<Optional<Session>> find(SessionId id);

    /** The sessions of a programme by their numbers; without a programme those of the one that was opened last. */
    Uni<List<Session>> all(Optional<ProgrammeId> programme);

    /** The number of the programme's last session; 0 when it has none. */
    Uni<Integer> lastNumber(ProgrammeId programme);

    /** Keeps a new or changed session. */
    Uni<Void> save(Session session);
}
