package dev.koubo.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Forms as a front end sends them; none of the companies exists. */
final class Forms {

    private static final AtomicInteger NEXT_COMPANY = new AtomicInteger();
    private static final int WEIGHT_OF_EVEN_PLACES = 2;

    private Forms() {}

    /** A corporate number that no other test uses, with its check digit. */
    static String corporateNumber() {
        String base = "%012d".formatted(990_000_000_000L + NEXT_COMPANY.incrementAndGet());
        int sum = 0;
        for (int place = 1; place <= base.length(); place++) {
            int digit = base.charAt(base.length() - place) - '0';
            sum += digit * (place % 2 == 1 ? 1 : WEIGHT_OF_EVEN_PLACES);
        }
        return (9 - sum % 9) + base;
    }

    /** A form with nothing wrong in it, of a company that no other test uses. */
    static Map<String, Object> of(String programme) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("programme", programme);
        form.put("company", company());
        form.put("participants", new ArrayList<>(List.of(participant())));
        form.put("declarations", declarations());
        form.put("acceptances", new LinkedHashMap<>(Map.of("company", notices(), "participant", notices())));
        form.put("consentIntent", new LinkedHashMap<>(Map.of("company", true, "participant", true)));
        form.put("canAttendAll", true);
        return form;
    }

    static Map<String, Object> company() {
        Map<String, Object> company = new LinkedHashMap<>();
        company.put("name", "見本製作所株式会社");
        company.put("nameKana", "みほんせいさくしょ");
        company.put("legalForm", "KABUSHIKI");
        company.put("corporateNumber", corporateNumber());
        company.put("postalCode", "１００－０００１");
        company.put("prefectureCode", "13");
        company.put("municipalityCode", "131016");
        company.put("address", "東京都千代田区見本町1-1");
        company.put("representative", "見本 太郎");
        company.put("phone", "０３－１２３４－５６７８");
        company.put("capital", 10_000_000);
        company.put("employees", 20);
        company.put("industryCode", "E09");
        return company;
    }

    static Map<String, Object> participant() {
        Map<String, Object> participant = new LinkedHashMap<>();
        participant.put("name", "見本 花子");
        participant.put("nameKana", "ﾐﾎﾝ ﾊﾅｺ");
        participant.put("role", "SECURITY_OFFICER");
        participant.put("motive", "対策を自社で続けられるようになりたい");
        participant.put("email", "hanako@mihon.example");
        participant.put("phone", "03-1234-5678");
        return participant;
    }

    static List<Map<String, Object>> declarations() {
        return new ArrayList<>(Stream.of("A", "I", "U", "E", "O", "KA", "KI")
                .<Map<String, Object>>map(clause -> new LinkedHashMap<>(Map.of("clause", clause, "answer", true)))
                .toList());
    }

    private static Map<String, Object> notices() {
        return new LinkedHashMap<>(Map.of("A", true, "I", true, "U", true, "E", true, "O", true));
    }

    /** The part of a form under a name, to be changed. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> form, String name) {
        return (Map<String, Object>) Objects.requireNonNull(form.get(name), name);
    }
}
