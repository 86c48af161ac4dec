package dev.koubo.application.usecase.timeline;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known to have happened. */
public interface Timelines {

    /** Keeps an entry; the same event is kept once. */
    Uni<Void> add(Entry entry);

    /**
     * What happened to a case, and to its programme since the form was received, in order of time.
     *
     * @param names names of the events that are wanted
     */
    Uni<Page<Entry>> of(Application application, Set<String> names, @Nullable String cursor, int limit);
}
