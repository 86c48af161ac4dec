package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.Correction;
import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The applications that are kept. */
public interface Applications {

    /**
     * What staff's list can be sorted by. Names are not among them: a cursor repeats the values at its place, and a link ends
     * up in logs.
     */
    SortFields SORTS = SortFields.of("receivedAt", "state", "frame", "id");

    Uni<Optional<Application>> find(ApplicationId id);

    /** The programme of an application, without a look at the application itself. */
    Uni<Optional<ProgrammeId>> programmeOf(ApplicationId id);

    /** Like {@link #find}; until the transaction ends nobody else changes it. */
    Uni<Optional<Application>> lock(ApplicationId id);

    /** The application that keeps a company from applying again, if there is one (R40). */
    Uni<Optional<Application>> occupying(ProgrammeId programme, CompanyKey company);

    Uni<Void> add(Application received);

    /** Writes an application that this transaction has locked. */
    Uni<Void> save(Application changed);

    /** Keeps the form in force among the versions that there have been (R48). */
    Uni<Void> remember(Application application, Correction correction);

    /** Locks all applications of a programme whose case is under way and past a milestone or at it. */
    Uni<List<Application>> lockUnderway(ProgrammeId programme, Milestone from);

    /** Locks all applications of a programme whose case ended without a draw and that were told no result yet. */
    Uni<List<Application>> lockUntold(ProgrammeId programme);

    /** The applications of one login, in order of receipt. */
    Uni<List<Application>> ownedBy(String owner);

    /** Staff's list. */
    Uni<Page<Application>> page(Filter filter, PageRequest page);

    /**
     * What a list is narrowed to; null where it is not.
     *
     * @param name part of the company's name, in any width and kana
     */
    record Filter(
            @Nullable String programme,
            @Nullable String state,
            @Nullable Frame frame,
            @Nullable String name) {}
}
