package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows programmes to everybody. */
@ApplicationScoped
public class ReadProgrammes {

    private final Transactions transactions;
    private final Programmes programmes;

    ReadProgrammes(Transactions transactions, Programmes programmes) {
        this.transactions = transactions;
        this.programmes = programmes;
    }

    public Uni<List<Programme>> all() {
        return transactions.run(programmes::all);
    }

    public Uni<Optional<Programme>> one(ProgrammeId id) {
        return transactions.run(() -> programmes.find(id));
    }

    /** The document of one version of the definition, as published. */
    public Uni<Optional<String>> document(ProgrammeId id, int definitionVersion) {
        return transactions.run(() -> programmes.document(id, definitionVersion));
    }
}
