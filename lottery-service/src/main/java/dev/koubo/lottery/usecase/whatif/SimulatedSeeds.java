package dev.koubo.lottery.usecase.whatif;

import dev.koubo.lottery.domain.whatif.SimulatedSeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each what-if a seed of its own. Nobody chooses it, and no draw ever sees it (R100). */
@ApplicationScoped
class SimulatedSeeds {

    SimulatedSeed next() {
        return new SimulatedSeed(ThreadLocalRandom.current().nextLong());
    }
}
