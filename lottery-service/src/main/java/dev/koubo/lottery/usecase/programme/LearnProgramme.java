package dev.koubo.lottery.usecase.programme;

import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.usecase.RedrawTimers;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a programme's terms over, and hears that its reception has closed. */
@ApplicationScoped
public class LearnProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final RedrawTimers timers;

    LearnProgramme(Transactions transactions, Programmes programmes, RedrawTimers timers) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.timers = timers;
    }

    /** Terms that came in force; a cut-off that Tokyo moved moves its timer (R97). */
    public Uni<Void> learn(LotteryTerms terms) {
        return transactions.run(() -> programmes
                .learn(terms)
                .chain(() -> programmes.find(terms.programme()))
                .chain(inForce ->
                        timers.cutOff(terms.programme(), inForce.orElseThrow().redrawsEndAt())));
    }

    public Uni<Void> closed(String programme, int received) {
        return transactions.run(() -> programmes.close(programme, received));
    }
}
