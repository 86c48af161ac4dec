package dev.koubo.lottery.usecase.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Says until when a company's forms are due by the terms in force. */
@ApplicationScoped
class FormsTerms {

    private final Programmes programmes;

    FormsTerms(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Nothing as long as no clock runs, or if the company has no seat any more. */
    Uni<Optional<FormsTerm>> of(Selection selection) {
        return selection instanceof Holding holding
                ? programmes
                        .find(holding.seat().programme())
                        .map(terms -> FormsTerm.of(holding, terms.orElseThrow(), BusinessCalendar.standard()))
                : Uni.createFrom().item(Optional.empty());
    }
}
