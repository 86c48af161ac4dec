package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.pool.IndustryCount;
import dev.koubo.lottery.usecase.pool.Industries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows everybody which industries took part and were selected, once a draw is approved (R56). */
@ApplicationScoped
public class SeeIndustries {

    private final Transactions transactions;
    private final Draws draws;
    private final Industries industries;

    SeeIndustries(Transactions transactions, Draws draws, Industries industries) {
        this.transactions = transactions;
        this.draws = draws;
        this.industries = industries;
    }

    /**
     * Nothing before a draw was approved.
     *
     * @param least entries of an industry that is told by itself
     */
    public Uni<Optional<List<IndustryCount>>> of(String programme, int least) {
        return transactions.run(() -> draws.sheets(programme)
                .chain(sheets -> sheets.stream().anyMatch(draw -> draw.state() == DrawState.APPROVED)
                        ? industries.of(programme).map(counts -> Optional.of(IndustryCount.published(counts, least)))
                        : Uni.createFrom().item(Optional.empty())));
    }
}
