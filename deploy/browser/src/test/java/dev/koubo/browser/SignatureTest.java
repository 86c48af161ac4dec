package dev.koubo.browser;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/** How the page verifies BLS signatures, with one library, against signatures that another one made. */
@ExtendWith(Site.Extension.class)
class SignatureTest {

    private static final String PURPOSE = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
    private static final int KEYS = 60;
    private static final HexFormat HEX = HexFormat.of();

    /** The prime of the field that coordinates are of. */
    private static final BigInteger PRIME = new BigInteger(
            "1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16);

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
            SecretKey secret = secret(random);
            byte[] message = new byte[random.nextInt(70)];
            random.nextBytes(message);
            String key = keyOf(secret);
            byte[] signature = signed(message, secret).compress();
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
        String signedInfinity = "e0" + "00".repeat(47);
        String uncompressed = "00".repeat(48);
        String tooLarge = "9f" + "ff".repeat(47);
        String outsideTheGroup = "80" + "00".repeat(47);
        String notOnTheCurve = "80" + "00".repeat(46) + "01";

        assertThat(verdicts(
                        key,
                        "00",
                        infinity,
                        signedInfinity,
                        uncompressed,
                        tooLarge,
                        notOnTheCurve,
                        outsideTheGroup,
                        ""))
                .hasSize(7)
                .containsOnly(false);
    }

    @Test
    void a_genuine_signature_is_refused_in_every_other_writing_and_with_a_part_outside_the_group() {
        SecretKey secret = secret(new Random(3));
        byte[] message = messageOfASmallSignature(secret);
        P1 point = signed(message, secret);
        byte[] signature = point.compress();
        String genuine = HEX.formatHex(signature);
        byte[] notReduced = abscissa(signature).add(PRIME).toByteArray();
        notReduced[0] |= (byte) (signature[0] & 0xe0);

        assertThat(verdicts(
                        keyOf(secret),
                        HEX.formatHex(message),
                        genuine,
                        besideTheGroup(point),
                        HEX.formatHex(notReduced),
                        HEX.formatHex(point.serialize()),
                        genuine + "00",
                        genuine.substring(0, 94),
                        "00" + genuine))
                .containsExactly(true, false, false, false, false, false, false);
    }

    private static SecretKey secret(Random random) {
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        SecretKey secret = new SecretKey();
        secret.keygen(seed);
        return secret;
    }

    private static String keyOf(SecretKey secret) {
        return HEX.formatHex(new P2(secret).compress());
    }

    private static P1 signed(byte[] message, SecretKey secret) {
        return new P1().hash_to(message, PURPOSE, new byte[0]).sign_with(secret);
    }

    /** One whose signature's abscissa fits into 381 bits even with the prime added. */
    private static byte[] messageOfASmallSignature(SecretKey secret) {
        return IntStream.range(0, 256)
                .mapToObj(number -> new byte[] {(byte) number})
                .filter(message ->
                        abscissa(signed(message, secret).compress()).add(PRIME).bitLength() <= 381)
                .findFirst()
                .orElseThrow();
    }

    /** The sum with (0, 2), a point of order 3: a pairing gives for it what it gives for the point itself. */
    private static String besideTheGroup(P1 point) {
        byte[] both = point.serialize();
        BigInteger x = new BigInteger(1, Arrays.copyOf(both, 48));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(both, 48, 96));
        BigInteger slope = y.subtract(TWO).multiply(x.modInverse(PRIME)).mod(PRIME);
        BigInteger sumX = slope.multiply(slope).subtract(x).mod(PRIME);
        BigInteger sumY = slope.multiply(sumX).add(TWO).negate().mod(PRIME);
        boolean larger = sumY.compareTo(PRIME.shiftRight(1)) > 0;
        return "%096x".formatted(sumX.setBit(383).or(larger ? ONE.shiftLeft(381) : ZERO));
    }

    private static BigInteger abscissa(byte[] compressed) {
        byte[] bytes = compressed.clone();
        bytes[0] &= 0x1f;
        return new BigInteger(1, bytes);
    }

    /** What the page says of each as a signature of one message. */
    private List<Boolean> verdicts(String key, String message, String... signatures) {
        return answers(Stream.of(signatures)
                .map(signature -> new Question(key, message, signature, false))
                .toList());
    }

    private List<Boolean> answers(List<Question> questions) {
        Object answers = browser.script(
                """
                const { isSigned } = await import("/draws/assets/proof/signature.js");
                const { fromHex } = await import("/draws/assets/proof/bytes.js");
                const answers = [];
                for (const [key, message, signature] of args[0]) {
                    answers.push(isSigned(key, fromHex(message), signature));
                }
                return answers;""",
                questions.stream()
                        .map(each -> List.of(each.key(), each.message(), each.signature()))
                        .toList());
        return ((List<?>) answers).stream().map(Boolean.class::cast).toList();
    }
}
