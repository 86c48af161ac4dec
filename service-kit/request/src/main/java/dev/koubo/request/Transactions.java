package dev.koubo.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs work in the one transaction of the current request, event or timer. */
@ApplicationScoped
public class Transactions {

    private final Mutiny.SessionFactory sessions;

    Transactions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Commits when the work succeeds and rolls back when it fails or is cancelled. Within a running transaction the work
     * joins it. Two changes of the same version at once: the later one fails with a 409 problem.
     */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return sessions.withTransaction((session, transaction) -> work.get())
                .onFailure(Transactions::isOvertaken)
                .transform(overtaken -> overtaken());
    }

    private static boolean isOvertaken(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException;
    }

    private static HttpProblem overtaken() {
        return Refusal.of(
                409,
                "changed-meanwhile",
                "ほかの操作により内容が変更されました。読み込み直してからやり直してください。",
                "Someone else changed this meanwhile. Read it again and retry.");
    }
}
