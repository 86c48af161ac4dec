package dev.koubo.lottery.store.draw;

import static java.util.Objects.requireNonNull;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.Awaited;
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
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Document;
import dev.koubo.lottery.domain.proof.DrawFolder;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.SeatPlan;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidNotice;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Multi;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a draw's state from its row and its files. */
final class DrawReading {

    private final DrawRow row;
    private final DrawFiles.Files files;

    private DrawReading(DrawRow row, DrawFiles.Files files) {
        this.row = row;
        this.files = files;
    }

    static Versioned<Draw> read(DrawRow row, DrawFiles.Files files) {
        return new Versioned<>(new DrawReading(row, files).draw(), row.version);
    }

    /** @param columns manifest, instant of the round, and the secrets of both sides */
    static Awaited awaited(Object[] columns) {
        return new Awaited(
                Manifest.parse((String) columns[0]).beacon(),
                Optional.ofNullable((Instant) columns[1]),
                new ByParty<>(secret((String) columns[2]), secret((String) columns[3])));
    }

    /** The files of a draw that is over, the long ones as {@link DrawFiles} reads them. */
    static DrawFolder<Multi<byte[]>> folder(DrawRow row, DrawFiles files) {
        boolean held = row.state != DrawState.VOID;
        return new DrawFolder<>(
                row.number,
                files.list(row),
                whole(Manifest.parse(requireNonNull(row.manifest))),
                whole(held ? randomness(row).beaconFile() : VoidNotice.BEACON),
                held ? files.result(row) : whole(notice(row)));
    }

    private static Multi<byte[]> whole(Document file) {
        return Multi.createFrom().item(file.bytes());
    }

    private Draw draw() {
        return switch (row.state) {
            case PREPARED -> prepared();
            case EXPIRED -> new Expired(prepared(), requireNonNull(row.expiredAt));
            case COMMITTED ->
                new Committed(
                        commitment(),
                        new ByParty<>(secret(row.secretA), secret(row.secretB)),
                        Optional.ofNullable(row.voidProposedBy).map(_ -> voidProposal()));
            case REVEALED -> new Revealed(commitment(), randomness(row));
            case EXECUTED -> executed();
            case APPROVED ->
                new Approved(executed(), person(row.approvedBy, Party.TOKYO), requireNonNull(row.approvedAt));
            case VOID -> new Voided(commitment(), voidProposal(), notice(row), person(row.voidAgreedBy, Party.TOKYO));
        };
    }

    private Prepared prepared() {
        return new Prepared(
                row.programme,
                plan(),
                row.redraw,
                row.orderExists,
                row.beacon,
                Optional.ofNullable(row.windowEnd),
                promises());
    }

    private PlannedDraw plan() {
        return new PlannedDraw(
                row.number,
                Optional.ofNullable(row.parent).map(Sha256::fromHex),
                Optional.ofNullable(row.journal).map(Sha256::fromHex),
                files.list(),
                FrameCounts.parse(row.guide),
                new SeatPlan(FrameCounts.parse(row.seats), FrameCounts.parse(row.extras), row.unfilled));
    }

    private ByParty<Promise> promises() {
        return new ByParty<>(
                Optional.ofNullable(row.promiseA)
                        .map(hash -> new Promise(person(row.promisedABy, Party.SECRETARIAT), Sha256.fromHex(hash))),
                Optional.ofNullable(row.promiseB)
                        .map(hash -> new Promise(person(row.promisedBBy, Party.TOKYO), Sha256.fromHex(hash))));
    }

    private Commitment commitment() {
        return new Commitment(
                plan(),
                Manifest.parse(requireNonNull(row.manifest)),
                promises(),
                requireNonNull(row.committedAt),
                Optional.ofNullable(row.roundAt));
    }

    private Executed executed() {
        return new Executed(
                commitment(),
                randomness(row),
                files.result().orElseThrow(),
                person(row.executedBy, Party.SECRETARIAT),
                requireNonNull(row.executedAt));
    }

    private static Randomness randomness(DrawRow row) {
        return switch (Manifest.parse(requireNonNull(row.manifest)).beacon()) {
            case Beacon.None _ -> new Randomness.None();
            case Beacon.Parent _ -> new Randomness.Parent();
            case Beacon.Ceremony _ ->
                new Randomness.Ceremony(
                        secret(row.secretA).orElseThrow(), secret(row.secretB).orElseThrow());
            case Beacon.Drand announced -> new Randomness.Drand(announced.round(), requireNonNull(row.signature));
        };
    }

    private static VoidNotice notice(DrawRow row) {
        return new VoidNotice(requireNonNull(row.voidedAt), requireNonNull(row.voidReason));
    }

    private VoidProposal voidProposal() {
        return new VoidProposal(person(row.voidProposedBy, Party.SECRETARIAT), requireNonNull(row.voidReason));
    }

    private static Optional<Secret> secret(@Nullable String hex) {
        return Optional.ofNullable(hex).map(Secret::fromHex);
    }

    private static Person person(@Nullable String subject, Party party) {
        return new Person(requireNonNull(subject), party);
    }
}
