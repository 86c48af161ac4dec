package dev.koubo.lottery.drand;

import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.servers.FreePorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Binds the service to the chain of a test and to two mirrors, which the test starts when it likes. */
public final class OwnMirrors implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "koubo.test.mirror-port-";

    @Override
    public Map<String, String> start() {
        DrandChain chain = OwnChain.CHAIN;
        return Map.of(
                "koubo.lottery.drand.mirrors",
                address(1) + "," + address(2),
                "koubo.lottery.drand.timeout",
                "1S",
                "koubo.lottery.drand.chain-hash",
                chain.hash().hex(),
                "koubo.lottery.drand.public-key",
                chain.publicKey(),
                "koubo.lottery.drand.genesis",
                Long.toString(chain.genesis().getEpochSecond()),
                "koubo.lottery.drand.period",
                chain.period().toSeconds() + "S");
    }

    @Override
    public void stop() {}

    /** Where the service looks for a mirror. */
    static int port(int mirror) {
        return Integer.getInteger(PORT + mirror);
    }

    private static String address(int mirror) {
        int port = FreePorts.one();
        System.setProperty(PORT + mirror, Integer.toString(port));
        return "http://127.0.0.1:" + port + "/";
    }
}
