package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Recipient;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps whom to write to; the latest word counts, and an erased one is gone. */
public interface Recipients {

    Uni<Optional<Recipient>> find(AboutId about);

    Uni<List<Recipient>> findAll(Collection<AboutId> abouts);

    Uni<Void> put(Recipient recipient);

    Uni<Void> erase(AboutId about);
}
