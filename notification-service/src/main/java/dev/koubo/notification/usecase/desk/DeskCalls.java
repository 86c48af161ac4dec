package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calls; every call joins the caller's transaction. Whoever owes an applicant a call and whoever says that it is
 * owed none wait for each other's transaction to end, so that whichever comes second sees the first.
 */
public interface DeskCalls {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("dueAt", "openedAt", "state", "reason", "id");

    /** Whether the applicant can be owed a call; nobody says otherwise until the transaction ends. */
    Uni<Boolean> canBeOwed(AboutId applicant);

    /** From now on the applicant is owed none. */
    Uni<Void> settle(AboutId applicant, Instant at);

    /** Adds it unless one for the same cause is there already; says whether it was added. */
    Uni<Boolean> addOnce(DeskCall owed);

    Uni<Optional<DeskCall>> find(CallId call);

    /** The notice whose result it tells; empty if it tells none. */
    Uni<Optional<NoticeId>> noticeOf(CallId call);

    /** Finds it for a change: nobody else changes it until the transaction ends. */
    Uni<Optional<DeskCall>> lock(CallId call);

    /** Finds those that the applicant is still owed, for a change. */
    Uni<List<DeskCall>> lockOpen(AboutId applicant);

    /** Writes the next version of a locked call. */
    Uni<Void> save(DeskCall changed);

    /** Forgets what was noted about an applicant. */
    Uni<Void> forgetNotes(AboutId applicant);

    Uni<Page<DeskCall>> list(Filter filter, PageRequest page);

    /** What a list is to hold; without a value, everything. */
    record Filter(
            @Nullable CallState state,
            @Nullable CallReason reason,
            @Nullable AboutId about,
            @Nullable ProgrammeId programme) {}
}
