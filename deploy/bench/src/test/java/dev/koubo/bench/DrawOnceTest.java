package dev.koubo.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measured draw gives the order that a plain HMAC and a plain sort give, and a difference would be seen. */
class DrawOnceTest {

    private static final int ENTRIES = 1_000;

    @TempDir
    Path folder;

    private Task task;

    @BeforeEach
    void draw() throws Exception {
        task = Task.make(folder, ENTRIES);
        DrawOnce.main(new String[] {folder.toString()});
        Files.write(task.sortedKeys(), sortedKeys());
    }

    @Test
    void every_place_is_the_one_of_plain_hmac_and_sort() throws Exception {
        assertThat(SameOrder.check(task)).isEqualTo(ENTRIES);
    }

    @Test
    void two_places_exchanged_are_noticed() throws Exception {
        List<String> keys = sortedKeys();
        Collections.swap(keys, 10, 11);
        Files.write(task.sortedKeys(), keys);
        assertThatThrownBy(() -> SameOrder.check(task)).hasMessageContaining("part at");
    }

    @Test
    void a_list_that_the_manifest_does_not_commit_to_is_not_drawn() throws Exception {
        List<String> lines = Files.readAllLines(task.list());
        Files.write(task.list(), lines.subList(1, lines.size()));
        assertThatThrownBy(() -> DrawOnce.main(new String[] {folder.toString()}))
                .hasMessageContaining("another list");
    }

    private List<String> sortedKeys() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                HexFormat.of().parseHex(PlainTools.command(task).get(4)), "HmacSHA256"));
        return new ArrayList<>(Files.readAllLines(task.list()).stream()
                .map(line -> line.substring(0, 2) + " "
                        + HexFormat.of().formatHex(mac.doFinal((line + "\1").getBytes(US_ASCII))) + " " + line)
                .sorted()
                .toList());
    }
}
