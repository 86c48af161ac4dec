package dev.koubo.lottery.store.file;

import dev.koubo.lottery.domain.proof.LineDocument;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes and reads files of many lines in the transaction of the caller; only one part is in memory at a time. */
@ApplicationScoped
public class FileParts {

    /** So that a part has about a megabyte: few enough round trips, and no large value. */
    private static final int LINES = 8_192;

    private static final String CONTENT = "select content from FilePartRow where key.file = :file and key.part = :part";
    private static final String COUNT = "select count(*) from FilePartRow where key.file = :file";

    private final Mutiny.SessionFactory sessions;

    FileParts(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Writes a file that is not there yet. */
    public Uni<Void> write(String file, LineDocument document) {
        return sessions.withSession(session -> Multi.createFrom()
                .range(0, Math.ceilDiv(document.size(), LINES))
                .onItem()
                .transformToUniAndConcatenate(part -> write(session, file, part, document))
                .onItem()
                .ignoreAsUni());
    }

    /** Gives the parts of a file to the reader, in order; true if there is such a file. */
    public Uni<Boolean> read(String file, Consumer<byte[]> reader) {
        return sessions.withSession(session -> session.createSelectionQuery(COUNT, Long.class)
                .setParameter("file", file)
                .getSingleResult()
                .call(parts -> Multi.createFrom()
                        .range(0, Math.toIntExact(parts))
                        .onItem()
                        .transformToUniAndConcatenate(
                                part -> content(session, file, part).invoke(reader))
                        .onItem()
                        .ignoreAsUni())
                .map(parts -> parts > 0));
    }

    /**
     * The parts of a file, in order. Each is read when it is asked for, in a session of its own, so that no connection is held
     * for somebody who reads slowly.
     */
    public Multi<byte[]> each(String file) {
        Context caller = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicInteger::new,
                        part -> part(file, part.getAndIncrement())
                                .runSubscriptionOn(work -> caller.runOnContext(any -> work.run())))
                .until(Optional::isEmpty)
                .map(Optional::orElseThrow);
    }

    private Uni<Optional<byte[]>> part(String file, int part) {
        return sessions.withSession(session -> session.createSelectionQuery(CONTENT, byte[].class)
                .setParameter("file", file)
                .setParameter("part", part)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    /** The row leaves the session as soon as it is written, or the session would keep the whole file. */
    private static Uni<Void> write(Mutiny.Session session, String file, int part, LineDocument document) {
        int from = part * LINES;
        FilePartRow row = new FilePartRow(file, part, document.bytes(from, Math.min(from + LINES, document.size())));
        return session.persist(row).chain(() -> session.flush()).invoke(() -> session.detach(row));
    }

    private static Uni<byte[]> content(Mutiny.Session session, String file, int part) {
        return session.createSelectionQuery(CONTENT, byte[].class)
                .setParameter("file", file)
                .setParameter("part", part)
                .getSingleResult();
    }
}
