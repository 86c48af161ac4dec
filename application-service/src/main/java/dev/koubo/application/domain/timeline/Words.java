package dev.koubo.application.domain.timeline;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.DataFile;
import dev.koubo.application.domain.Tokyo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in a reader's own words what happened. */
public final class Words {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Words STANDARD = new Words();

    private final Map<String, Bilingual> sentences = new TreeMap<>();

    private Words() {
        DataFile.rows(Words.class, "words.csv", 3)
                .forEach(row -> sentences.put(row.getFirst(), new Bilingual(row.get(1), row.get(2))));
    }

    /** The words that ship with the code. */
    public static Words standard() {
        return STANDARD;
    }

    /** What the entry says to an audience; empty if it is not meant for it. */
    public Optional<Bilingual> tell(Entry entry, Audience audience) {
        return Optional.ofNullable(sentences.get(audience.prefix() + entry.name()))
                .map(sentence -> new Bilingual(
                        fill(sentence.japanese(), entry, Bilingual::japanese, Language.JAPANESE),
                        fill(sentence.english(), entry, Bilingual::english, Language.ENGLISH)));
    }

    /** Names of the events that an audience is told of. */
    public Set<String> eventsFor(Audience audience) {
        return sentences.keySet().stream()
                .filter(key -> key.startsWith(audience.prefix()))
                .map(key -> key.substring(audience.prefix().length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String fill(String sentence, Entry entry, Function<Bilingual, String> side, Language language) {
        return FIELD.matcher(sentence).replaceAll(found -> {
            String field = found.group(1);
            String value = entry.details().getOrDefault(field, "–");
            return Matcher.quoteReplacement(inWords(field, value, side, language));
        });
    }

    private String inWords(String field, String value, Function<Bilingual, String> side, Language language) {
        if (INSTANT.matcher(value).matches()) {
            return language.instant.format(Instant.parse(value).atZone(Tokyo.ZONE));
        }
        if (DATE.matcher(value).matches()) {
            return language.date.format(LocalDate.parse(value));
        }
        Bilingual word = sentences.get("value." + field + "." + value);
        return word == null ? value : side.apply(word);
    }

    /** How a language writes days and hours. */
    private enum Language {
        JAPANESE("yyyy年M月d日(E)", " HH:mm", Locale.JAPAN),
        ENGLISH("d MMMM yyyy", ", HH:mm", Locale.UK);

        private final DateTimeFormatter date;
        private final DateTimeFormatter instant;

        Language(String date, String hour, Locale locale) {
            this.date = DateTimeFormatter.ofPattern(date, locale);
            this.instant = DateTimeFormatter.ofPattern(date + hour, locale);
        }
    }
}
