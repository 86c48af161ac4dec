package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Random seasons with redraws, void draws, moved seats and empty frames: three programs that share no code agree. */
@ExtendWith(Site.Extension.class)
class SeasonsTest {

    private static final int SEASONS = 1_000;

    /** Those before this one go through the shell in every build, in {@code ShellVerifierTest} of the lottery. */
    private static final int FIRST_BY_SHELL = 750;

    private final PageCore page;
    private final Reference reference = Reference.compiled();

    SeasonsTest(Site site, Browser browser) {
        this.page = new PageCore(site, browser);
    }

    @Test
    void every_random_season_passes_all_three(@TempDir Path folder) throws InterruptedException, ExecutionException {
        List<Map<String, byte[]>> seasons = Bundles.seasons(SEASONS);

        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            List<Future<String>> running = IntStream.range(FIRST_BY_SHELL, SEASONS)
                    .mapToObj(
                            number -> beside.submit(() -> shell(folder.resolve(number + ".zip"), seasons.get(number))))
                    .toList();
            assertThat(page.verdicts("season-", seasons)).hasSize(SEASONS).containsOnly(Reference.HOLDS);
            assertThat(seasons)
                    .allSatisfy(files -> assertThat(reference.verdict(files)).isEqualTo(Reference.HOLDS));
            for (Future<String> each : running) {
                assertThat(each.get()).startsWith("OK: ");
            }
        }
    }

    /** The last line that the shell's verifier prints. */
    private static String shell(Path bundle, Map<String, byte[]> files) throws IOException {
        Files.write(bundle, Bundles.zip(files));
        Process process = new ProcessBuilder(
                        "bash",
                        Tools.root()
                                .resolve("lottery-service/verifier/verify-draw.sh")
                                .toString(),
                        bundle.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines().toList().getLast();
    }
}
