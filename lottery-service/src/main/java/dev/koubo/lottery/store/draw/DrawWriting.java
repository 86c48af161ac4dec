package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.ByParty;
import dev.koubo.lottery.domain.draw.Commitment;
import dev.koubo.lottery.domain.draw.Committed;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.lottery.domain.draw.Expired;
import dev.koubo.lottery.domain.draw.Prepared;
import dev.koubo.lottery.domain.draw.Promise;
import dev.koubo.lottery.domain.draw.Revealed;
import dev.koubo.lottery.domain.draw.VoidProposal;
import dev.koubo.lottery.domain.draw.Voided;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.Versioned;
import org.jspecify.annotations.Nullable;

/** Writes a draw's state into its row. Columns only fill, none is ever emptied; the seats change until they are committed. */
final class DrawWriting {

    private final DrawRow row;

    private DrawWriting(DrawRow row) {
        this.row = row;
    }

    static DrawRow opened(String programme, Prepared draw) {
        PlannedDraw plan = draw.plan();
        DrawRow row = new DrawRow();
        row.id = DrawRow.id(programme, plan.number());
        row.programme = programme;
        row.number = plan.number();
        row.parent = plan.parent().map(Sha256::hex).orElse(null);
        row.journal = plan.journal().map(Sha256::hex).orElse(null);
        row.listHash = plan.list().hash().hex();
        row.entries = plan.list().counts().text();
        new DrawWriting(row).write(plan);
        row.redraw = draw.redraw();
        row.orderExists = draw.orderExists();
        row.beacon = draw.beacon();
        row.windowEnd = draw.windowEnd().orElse(null);
        row.state = DrawState.PREPARED;
        return row;
    }

    static void write(DrawRow row, Versioned<Draw> draw) {
        row.version = draw.version();
        row.state = DrawState.of(draw.state());
        new DrawWriting(row).write(draw.state());
    }

    private void write(Draw draw) {
        switch (draw) {
            case Prepared prepared -> {
                write(prepared.plan());
                write(prepared.promises());
            }
            case Expired expired -> row.expiredAt = expired.at();
            case Committed committed -> {
                write(committed.commitment());
                write(
                        committed.secrets().secretariat().orElse(null),
                        committed.secrets().tokyo().orElse(null));
                committed.voidProposal().ifPresent(this::write);
            }
            case Revealed revealed -> {
                write(revealed.commitment());
                write(revealed.randomness());
            }
            case Executed executed -> {
                row.executedBy = executed.executedBy().subject();
                row.executedAt = executed.executedAt();
                row.resultHash = executed.result().hash().hex();
                row.selected = executed.result().selectedCounts().text();
            }
            case Approved approved -> {
                row.approvedBy = approved.approvedBy().subject();
                row.approvedAt = approved.approvedAt();
            }
            case Voided voided -> {
                write(voided.proposal());
                row.voidedAt = voided.notice().at();
                row.voidAgreedBy = voided.agreedBy().subject();
            }
        }
    }

    private void write(PlannedDraw plan) {
        row.guide = plan.guide().text();
        row.seats = plan.plan().seats().text();
        row.extras = plan.plan().extras().text();
        row.unfilled = plan.plan().unfilled();
    }

    private void write(ByParty<Promise> promises) {
        promises.secretariat().ifPresent(promise -> {
            row.promiseA = promise.hash().hex();
            row.promisedABy = promise.by().subject();
        });
        promises.tokyo().ifPresent(promise -> {
            row.promiseB = promise.hash().hex();
            row.promisedBBy = promise.by().subject();
        });
    }

    private void write(Commitment commitment) {
        row.manifest = commitment.manifest().text();
        row.committedAt = commitment.at();
        row.roundAt = commitment.roundAt().orElse(null);
    }

    private void write(Randomness randomness) {
        switch (randomness) {
            case Randomness.Ceremony secrets -> write(secrets.secretA(), secrets.secretB());
            case Randomness.Drand round -> row.signature = round.signature();
            case Randomness.None _, Randomness.Parent _ -> {
                // nothing that the manifest does not say
            }
        }
    }

    private void write(@Nullable Secret ofA, @Nullable Secret ofB) {
        row.secretA = ofA == null ? row.secretA : ofA.hex();
        row.secretB = ofB == null ? row.secretB : ofB.hex();
    }

    private void write(VoidProposal proposal) {
        row.voidProposedBy = proposal.by().subject();
        row.voidReason = proposal.reason();
    }
}
