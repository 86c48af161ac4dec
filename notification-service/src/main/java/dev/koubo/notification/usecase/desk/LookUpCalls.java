package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.Recipients;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the calls as they are, with whom to phone for those who write and phone, the secretariat and Tokyo. */
@ApplicationScoped
public class LookUpCalls {

    private final Transactions transactions;
    private final DeskCalls calls;
    private final Recipients recipients;
    private final CurrentActor actor;

    LookUpCalls(Transactions transactions, DeskCalls calls, Recipients recipients, CurrentActor actor) {
        this.transactions = transactions;
        this.calls = calls;
        this.recipients = recipients;
        this.actor = actor;
    }

    /**
     * A call as its reader may see it.
     *
     * @param whom empty for whoever is to see nobody's personal data, and once the applicant was erased
     */
    public record Seen(DeskCall call, Optional<Recipient> whom) {}

    public Uni<Optional<Seen>> one(CallId call) {
        return transactions.run(() -> calls.find(call)
                .chain(found -> found.map(owed -> seen(List.of(owed)).map(seen -> Optional.of(seen.getFirst())))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    public Uni<Page<Seen>> page(DeskCalls.Filter filter, PageRequest wanted) {
        return transactions.run(() -> calls.list(filter, wanted)
                .chain(page -> seen(page.items()).map(seen -> new Page<>(seen, page.next()))));
    }

    private Uni<List<Seen>> seen(List<DeskCall> shown) {
        Actor reader = actor.get();
        if (!reader.is(Roles.SECRETARIAT) && !reader.is(Roles.TOKYO)) {
            return Uni.createFrom()
                    .item(shown.stream()
                            .map(call -> new Seen(call.withoutNotes(), Optional.empty()))
                            .toList());
        }
        return recipients
                .findAll(shown.stream().map(DeskCall::about).distinct().toList())
                .map(found -> found.stream().collect(Collectors.toMap(Recipient::about, Function.identity())))
                .map(known -> shown.stream().map(call -> seen(call, known)).toList());
    }

    private static Seen seen(DeskCall call, Map<AboutId, Recipient> known) {
        return new Seen(call, Optional.ofNullable(known.get(call.about())));
    }
}
