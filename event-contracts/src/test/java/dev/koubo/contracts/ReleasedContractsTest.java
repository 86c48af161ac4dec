package dev.koubo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A released schema never changes: {@code released.sha256} keeps what was released. A compatible change (a new optional
 * field) is recorded on purpose with {@code -Dkoubo.write-contracts=true}; anything else is a {@code v2} beside it.
 */
class ReleasedContractsTest {

    private static final Path RELEASED = ContractFiles.ROOT.resolve("released.sha256");

    @Test
    void every_schema_is_as_it_was_released() throws Exception {
        Map<String, String> now = checksums();
        if (Boolean.getBoolean("koubo.write-contracts")) {
            Files.writeString(
                    RELEASED,
                    String.join(
                            "",
                            now.entrySet().stream()
                                    .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                                    .toList()));
        }

        assertThat(now).isEqualTo(released());
    }

    private static Map<String, String> released() {
        Map<String, String> released = new TreeMap<>();
        ContractFiles.text(RELEASED).lines().forEach(line -> released.put(line.substring(66), line.substring(0, 64)));
        return released;
    }

    private static Map<String, String> checksums() throws Exception {
        Map<String, String> checksums = new TreeMap<>();
        for (Path schema : ContractFiles.schemas()) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(ContractFiles.text(schema).getBytes(StandardCharsets.UTF_8));
            checksums.put(
                    ContractFiles.ROOT.relativize(schema).toString(),
                    HexFormat.of().formatHex(hash));
        }
        return checksums;
    }
}
