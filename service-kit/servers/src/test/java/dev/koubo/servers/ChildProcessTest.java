package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void a_jvm_that_is_asked_to_end_ends_its_children_the_youngest_first() throws IOException {
        Process jvm = jvm();
        List<Long> children = children(jvm);

        jvm.destroy();

        awaitEnd(children);
        assertThat(folder.resolve("ended")).content().isEqualTo("second\nfirst\n");
    }

    @Test
    void the_children_of_a_jvm_that_is_killed_end_too() throws IOException {
        Process jvm = jvm();
        List<Long> children = children(jvm);

        jvm.destroyForcibly();

        awaitEnd(children);
    }

    @Test
    void closing_ends_the_children_of_the_child() {
        var child = start("sh -c 'sleep 600; true' & echo started; wait");
        child.awaitReady(Duration.ofSeconds(20), () -> logged(child, "started"));
        await().until(() -> family(child).size() == 3);
        List<Long> family = family(child);

        child.close();

        awaitEnd(family);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_child_that_does_not_want_to_stop_is_killed() {
        var command = command("trap '' TERM; echo started; while :; do sleep 0.05; done")
                .stoppedBy("TERM", Duration.ofMillis(300));
        var child = ChildProcess.start(command);
        child.awaitReady(Duration.ofSeconds(20), () -> logged(child, "started"));

        child.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_child_that_ends_before_it_is_ready_says_what_it_said() {
        var child = start("echo one; echo the reason >&2; exit 3");

        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("child ended with status 3")
                .hasMessageContaining("the reason");
    }

    @Test
    void a_child_that_is_never_ready_is_ended() {
        var child = start("sleep 600");

        assertThatThrownBy(() -> child.awaitReady(Duration.ofMillis(100), () -> false))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("was not ready within");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void the_log_of_the_run_before_is_kept() {
        var first = start("echo first run");
        await().until(() -> !first.isAlive());
        var second = start("echo second run");
        await().until(() -> !second.isAlive());

        assertThat(second.log()).content().isEqualTo("second run\n");
        assertThat(folder.resolve("child.log.1")).content().isEqualTo("first run\n");
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(command(script));
    }

    private ChildCommand command(String script) {
        return ChildCommand.of("child", folder, List.of("sh", "-c", script));
    }

    private Process jvm() throws IOException {
        return new ProcessBuilder(
                        ChildCommand.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsChildren.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Long> children(Process jvm) throws IOException {
        var pids = new ArrayList<Long>();
        var lines = jvm.inputReader();
        for (String line = lines.readLine(); line != null && !line.equals("started"); line = lines.readLine()) {
            pids.add(Long.parseLong(line));
        }
        assertThat(pids).hasSize(2);
        return pids;
    }

    private static List<Long> family(ChildProcess child) {
        var pids = new ArrayList<>(List.of(child.pid()));
        ProcessHandle.of(child.pid()).orElseThrow().descendants().forEach(handle -> pids.add(handle.pid()));
        return pids;
    }

    private static void awaitEnd(List<Long> pids) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        pids.stream().noneMatch(pid -> ProcessHandle.of(pid).isPresent()));
    }

    private static boolean logged(ChildProcess child, String text) {
        try {
            return Files.readString(child.log()).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
