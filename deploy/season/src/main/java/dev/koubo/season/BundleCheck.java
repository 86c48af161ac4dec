package dev.koubo.season;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recomputes the draws with the verifier that everybody has: one Java file that shares nothing with the services. */
final class BundleCheck {

    private static final String NAME = "the draws recompute from their public bundle";

    private BundleCheck() {}

    static Report.Check of(Story story) {
        try {
            Path bundle = story.access().output().resolve("draw-bundle.zip");
            Files.createDirectories(story.access().output());
            Files.write(bundle, story.anonymous().bytes(Ceremony.PROGRAMME + "/draw-bundle"));
            Path verifier = Path.of(System.getProperty("koubo.root", ""), "lottery-service/verifier/VerifyDraw.java");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            verifier.toString(),
                            bundle.toString()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean passed = process.waitFor() == 0;
            return new Report.Check(
                    NAME, passed, said.lines().reduce((first, last) -> last).orElse("no answer"));
        } catch (IOException failure) {
            return new Report.Check(NAME, false, failure.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Report.Check(NAME, false, "interrupted");
        }
    }
}
