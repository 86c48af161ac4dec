package dev.koubo.bench;

import dev.koubo.lottery.domain.proof.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The same draw by two plain tools in a pipe: Perl's Digest::SHA gives each line its HMAC, {@code sort} in the C locale puts
 * them in order. {@code openssl} wants each line in a file of its own and takes minutes where these take seconds.
 */
final class PlainTools {

    private static final String PIPE = """
            set -eu; perl -MDigest::SHA=hmac_sha256_hex -ne 'BEGIN { $key = pack "H*", shift } chomp;
            print substr($_, 0, 2), " ", hmac_sha256_hex("$_\\x01", $key), " $_\\n"' "$1" "$2" | LC_ALL=C sort > "$3"
            """;

    private PlainTools() {}

    static List<String> command(Task task) throws IOException {
        return List.of(
                "sh",
                "-c",
                PIPE,
                "sh",
                HexFormat.of().formatHex(key(task)),
                task.list().toString(),
                task.sortedKeys().toString());
    }

    /** HKDF-Extract: the key under which each line gets its rank key. */
    private static byte[] key(Task task) throws IOException {
        Manifest manifest = Manifest.parse(Files.readString(task.manifest(), StandardCharsets.US_ASCII));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(manifest.hash().bytes(), "HmacSHA256"));
            return mac.doFinal(Task.RANDOMNESS.entropy());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
