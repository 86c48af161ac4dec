package dev.koubo.application.web.application;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.Kana;
import dev.koubo.application.web.Reading;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how somebody is called and reached. */
final class ContactReader {

    static final int LONGEST_NAME = 100;

    private static final String JAPAN = "JP";
    private static final Pattern POSTAL_CODE = Pattern.compile("(\\d{3})-?(\\d{4})");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private ContactReader() {}

    static String name(Reading reading, String field, @Nullable String name) {
        return reading.text(field, Rulebook.R36, name, LONGEST_NAME);
    }

    static String kana(Reading reading, String field, @Nullable String typed) {
        String text = reading.text(field, Rulebook.R36, typed, LONGEST_NAME);
        String kana = Kana.of(text);
        if (!text.isEmpty() && !Kana.isReading(kana)) {
            reading.fault(field, Rulebook.R36, "カナで入力してください。", "Must be written in kana.");
        }
        return kana;
    }

    /** In E.164, from any way in which numbers are written in Japan. */
    static String phone(Reading reading, String field, @Nullable String typed) {
        String narrow = reading.code(field, Rulebook.R36, typed);
        if (narrow.isEmpty()) {
            return narrow;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(narrow, JAPAN);
            if (numbers.isValidNumber(number)) {
                return numbers.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException unreadable) {
            // answered below like any other number that does not exist
        }
        reading.fault(field, Rulebook.R36, "電話番号を正しく入力してください。", "Must be a phone number.");
        return narrow;
    }

    static String email(Reading reading, String field, @Nullable String typed) {
        String narrow = reading.code(field, Rulebook.R36, typed);
        if (!narrow.isEmpty() && !EMAIL.matcher(narrow).matches()) {
            reading.fault(field, Rulebook.R36, "メールアドレスを正しく入力してください。", "Must be a mail address.");
        }
        return narrow;
    }

    /** Seven digits without the hyphen. */
    static String postalCode(Reading reading, String field, @Nullable String typed) {
        String narrow = reading.code(field, Rulebook.R36, typed);
        if (!narrow.isEmpty() && !POSTAL_CODE.matcher(narrow).matches()) {
            reading.fault(field, Rulebook.R36, "郵便番号を7桁で入力してください。", "Must be a postal code of seven digits.");
        }
        return narrow.replace("-", "");
    }
}
