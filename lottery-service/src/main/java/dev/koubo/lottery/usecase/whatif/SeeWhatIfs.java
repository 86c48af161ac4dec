package dev.koubo.lottery.usecase.whatif;

import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;

/** Shows what was tried out, by whom and when (R100). */
@ApplicationScoped
public class SeeWhatIfs {

    private final Transactions transactions;
    private final WhatIfs whatIfs;

    SeeWhatIfs(Transactions transactions, WhatIfs whatIfs) {
        this.transactions = transactions;
        this.whatIfs = whatIfs;
    }

    /** @see WhatIfs#list */
    public Uni<List<WhatIf.Logged>> list(String programme, OptionalLong before, int limit) {
        return transactions.run(() -> whatIfs.list(programme, before, limit));
    }
}
