package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Template;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the notices; every call joins the caller's transaction. */
public interface Notices {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("owedSince", "state", "template", "id");

    /** Adds it unless one of the same template, about the same and of the same cause is owed already (R195). */
    Uni<Void> addOnce(Notice owed);

    /**
     * Takes pending notices whose recipient and programme are known, those that wait longest first and manifests of draws
     * after all others; nobody else takes them for as long as the claim holds.
     */
    Uni<List<NoticeId>> claim(int most, Duration claim);

    Uni<Optional<Notice>> find(NoticeId notice);

    /** Finds it for a change: nobody else changes it until the transaction ends. */
    Uni<Optional<Notice>> lock(NoticeId notice);

    /** Writes the next version of a locked notice. */
    Uni<Void> save(Notice changed);

    /** Lets a locked notice be claimed again after the pause. */
    Uni<Void> postpone(NoticeId notice, Duration pause);

    /** Forgets what can no longer be sent because its recipient was erased. */
    Uni<Void> dropPending(AboutId about);

    /** Forgets a letter that is not to be sent any more. */
    Uni<Void> dropPending(AboutId about, Template template);

    Uni<Page<Notice>> list(Filter filter, PageRequest page);

    /** What a list is to hold; without a value, everything. */
    record Filter(
            @Nullable Template template,
            @Nullable State state,
            @Nullable AboutId about) {}
}
