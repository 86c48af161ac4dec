package dev.koubo.application.domain.application;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The reading of a name: full-width katakana, whatever width and kana it was typed in. */
public final class Kana {

    private static final int TO_KATAKANA = 'ア' - 'あ';
    private static final Pattern READING = Pattern.compile("[ァ-ヶー・　 ]+");

    private Kana() {}

    /** The reading in katakana; whether it is one at all says {@link #isReading}. */
    public static String of(String typed) {
        return katakana(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
    }

    public static boolean isReading(String text) {
        return READING.matcher(text).matches();
    }

    static String katakana(String text) {
        return text.codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + TO_KATAKANA : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
