package dev.koubo.lottery.drand;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.lottery.LotteryConfig;
import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.BeaconRule;
import dev.koubo.lottery.domain.draw.RoundRule;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.draw.RandomnessSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings rounds of a public drand chain: asks the mirrors one after the other, each once, until one gives the round that the
 * group has signed.
 */
@ApplicationScoped
class DrandMirrors implements RandomnessSource {

    private static final Logger LOG = Logger.getLogger(DrandMirrors.class);

    private final DrandChain chain;
    private final List<Mirror> mirrors;
    private final HttpClient http;
    private final InstantSource clock;
    private final AtomicReference<@Nullable GroupKey> key = new AtomicReference<>();

    DrandMirrors(LotteryConfig config, ObjectMapper json, InstantSource clock) {
        this.clock = clock;
        LotteryConfig.Drand drand = config.drand();
        chain = new DrandChain(
                Sha256.fromHex(drand.chainHash()),
                drand.publicKey(),
                Instant.ofEpochSecond(drand.genesis()),
                drand.period());
        http = HttpClient.newBuilder().connectTimeout(drand.timeout()).build();
        mirrors = drand.mirrors().stream()
                .map(base -> new Mirror(http, json, base, drand.timeout()))
                .toList();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    @Override
    public BeaconKind kind() {
        return BeaconKind.DRAND;
    }

    @Override
    public BeaconRule rule(LotteryTerms terms, Optional<Instant> announced) {
        return new RoundRule(chain, terms, announced);
    }

    @Override
    public Uni<Answer> find(Awaited awaited) {
        Beacon.Drand round = (Beacon.Drand) awaited.beacon();
        Instant at = awaited.roundAt().orElseThrow();
        if (clock.instant().isBefore(at)) {
            return silence(false, List.of("round %d is due at %s".formatted(round.round(), at)));
        }
        if (!round.chain().equals(chain.hash())) {
            return silence(true, List.of("chain " + round.chain() + " is not configured"));
        }
        return ask(mirrors, round, new ArrayList<>()).emitOn(contextOfCaller());
    }

    private static Uni<Answer> silence(boolean due, List<String> why) {
        return Uni.createFrom().item(new Answer.Silence(due, why));
    }

    private Uni<Answer> ask(List<Mirror> left, Beacon.Drand wanted, List<String> why) {
        if (left.isEmpty()) {
            return silence(true, why);
        }
        Mirror mirror = left.getFirst();
        return mirror.tell(wanted)
                .map(told -> believed(wanted, told))
                .invoke(round -> LOG.infof("Round %d of drand was given by %s", round.round(), mirror))
                .<Answer>map(Answer.Known::new)
                .onFailure()
                .recoverWithUni(failure -> {
                    why.add(mirror + ": " + Mirror.reason(failure));
                    LOG.warnf("Round %d of drand: %s", wanted.round(), why.getLast());
                    return ask(left.subList(1, left.size()), wanted, why);
                });
    }

    private Randomness.Drand believed(Beacon.Drand wanted, Randomness.Drand told) {
        if (told.round() != wanted.round()) {
            throw new IllegalStateException("gives another round");
        }
        if (!key().verifies(told)) {
            throw new IllegalStateException("gives a signature that is not the group's");
        }
        return told;
    }

    /** Made on first use: a programme without drand loads no native library. */
    private GroupKey key() {
        GroupKey made = key.get();
        if (made == null) {
            made = new GroupKey(chain.publicKey());
            key.set(made);
        }
        return made;
    }

    /** The database session that goes on with the answer stays on the caller's context. */
    private static Executor contextOfCaller() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(any -> task.run());
    }
}
