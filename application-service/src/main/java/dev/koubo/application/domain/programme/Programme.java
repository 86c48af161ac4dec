package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Fault;
import dev.koubo.application.domain.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the programme: its definition and how far its season has come.
 *
 * @param definitionVersion counts the definitions, from 1
 * @param version counts all changes, from 1
 */
public record Programme(Definition definition, int definitionVersion, long version, Season season) {

    public ProgrammeId id() {
        return definition.programme();
    }

    public static Decision<ProgrammeChange> open(Definition definition) {
        List<Fault> contradictions = definition.contradictions();
        if (!contradictions.isEmpty()) {
            return Decision.refuse(Refusal.DEFINITION_INCONSISTENT, contradictions);
        }
        Programme opened = new Programme(definition, 1, 1, Season.BEFORE_ALL);
        return Decision.accept(new ProgrammeChange(opened, List.of(new ProgrammeFact.Opened())));
    }

    /**
     * Puts another definition in force (R7); what the draw rests on stays once the list is fixed.
     *
     * @param byTokyo whether Tokyo changes it, who alone decides on seats, lots and the end of redraws (R55, R97)
     */
    public Decision<ProgrammeChange> change(Definition next, String reason, boolean byTokyo) {
        List<Fault> contradictions = next.contradictions();
        if (!contradictions.isEmpty()) {
            return Decision.refuse(Refusal.DEFINITION_INCONSISTENT, contradictions);
        }
        if (season.isFrozen() && !definition.drawsLike(next)) {
            return Decision.refuse(Refusal.LIST_IS_FIXED);
        }
        List<Fault> tokyos = definition.changesOfTokyosPart(next);
        if (!byTokyo && !tokyos.isEmpty()) {
            return Decision.refuse(Refusal.TOKYO_DECIDES, tokyos);
        }
        Season going = season.receivingUntil(next.reception().closesAt());
        Programme changed = new Programme(next, definitionVersion + 1, version + 1, going);
        return Decision.accept(new ProgrammeChange(changed, List.of(new ProgrammeFact.Changed(reason))));
    }

    /** Why a form that came at this moment is not received, if it is not (R33, R34). */
    public Optional<Refusal> refusesFormsAt(Instant moment) {
        return switch (definition.reception().at(moment)) {
            case NOT_YET_OPEN -> Optional.of(Refusal.NOT_YET_OPEN);
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusal.APPLICATION_PERIOD_CLOSED);
        };
    }

    /** Closes the reception once. */
    public Optional<ProgrammeChange> closeReception(long received) {
        if (season.isClosed()) {
            return Optional.empty();
        }
        Instant closing = definition.reception().closesAt();
        return Optional.of(new ProgrammeChange(
                reaching(season.closed(closing)), List.of(new ProgrammeFact.ReceptionClosed(closing, received))));
    }

    /**
     * The results were to be told by now.
     *
     * @param untold applicants without a result
     */
    public Optional<ProgrammeChange> missResults(long untold) {
        return untold == 0
                ? Optional.empty()
                : Optional.of(new ProgrammeChange(
                        reaching(season), List.of(new ProgrammeFact.ResultsLate(definition.resultsBy(), untold))));
    }

    /** The list of the draw is fixed; from now on what it rests on cannot be corrected (R48). */
    public Programme freeze(Instant at) {
        return season.isFrozen() ? this : reaching(season.frozen(at));
    }

    /** A draw is approved, the first that was held: who was in no draw is told its result from now on (R85). */
    public Programme tellResults(Instant at) {
        return season.hasResults() ? this : reaching(season.withResults(at));
    }

    public Programme end() {
        return season.hasEnded()
                ? this
                : reaching(season.ended(definition.support().endsAt()));
    }

    private Programme reaching(Season next) {
        return new Programme(definition, definitionVersion, version + 1, next);
    }
}
