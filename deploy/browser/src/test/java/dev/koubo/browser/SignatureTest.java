package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/** The page's own BLS verification against signatures that another library made. */
@ExtendWith(Site.Extension.class)
class SignatureTest {

    private static final String PURPOSE = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
    private static final int KEYS = 60;
    private static final HexFormat HEX = HexFormat.of();

    private final Browser browser;

    SignatureTest(Site site, Browser browser) {
        this.browser = browser;
        browser.open("nobody");
    }

    /** What is asked: whether the signature is that of the message under the key, all in hex. */
    private record Question(String key, String message, String signature, boolean genuine) {}

    @Test
    void what_another_library_signed_is_genuine_and_nothing_near_it_is() {
        List<Question> questions = new ArrayList<>();
        Random random = new Random(12381);
        for (int number = 0; number < KEYS; number++) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            SecretKey secret = new SecretKey();
            secret.keygen(seed);
            byte[] message = new byte[random.nextInt(70)];
            random.nextBytes(message);
            String key = HEX.formatHex(new P2(secret).compress());
            byte[] signature = new P1()
                    .hash_to(message, PURPOSE, new byte[0])
                    .sign_with(secret)
                    .compress();
            byte[] negative = signature.clone();
            negative[0] ^= 0x20;
            byte[] near = signature.clone();
            near[random.nextInt(near.length)] ^= (byte) (1 << random.nextInt(8));
            String text = HEX.formatHex(message);
            questions.add(new Question(key, text, HEX.formatHex(signature), true));
            questions.add(new Question(key, text + "00", HEX.formatHex(signature), false));
            questions.add(new Question(key, text, HEX.formatHex(negative), false));
            questions.add(new Question(key, text, HEX.formatHex(near), false));
        }

        assertThat(answers(questions))
                .isEqualTo(questions.stream().map(Question::genuine).toList());
    }

    @Test
    void what_is_no_point_of_the_group_is_no_signature() {
        String key = HEX.formatHex(P2.generator().compress());
        String infinity = "c0" + "00".repeat(47);
        String uncompressed = "00".repeat(48);
        String tooLarge = "9f" + "ff".repeat(47);
        String outsideTheGroup = "80" + "00".repeat(47);

        assertThat(answers(List.of(
                        new Question(key, "00", infinity, false),
                        new Question(key, "00", uncompressed, false),
                        new Question(key, "00", tooLarge, false),
                        new Question(key, "00", outsideTheGroup, false),
                        new Question(key, "00", "", false))))
                .containsOnly(false);
    }

    private List<Boolean> answers(List<Question> questions) {
        Object answers = browser.script(
                """
                const { isSigned } = await import("/draws/assets/bls/pairing.js");
                const { fromHex } = await import("/draws/assets/proof/bytes.js");
                const answers = [];
                for (const [key, message, signature] of args[0]) {
                    answers.push(await isSigned(key, fromHex(message), signature));
                }
                return answers;""",
                questions.stream()
                        .map(each -> List.of(each.key(), each.message(), each.signature()))
                        .toList());
        return ((List<?>) answers).stream().map(Boolean.class::cast).toList();
    }
}
