package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.DataFile;
import dev.koubo.application.domain.eligibility.Clause;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts of the seven declarations and of the five notices that are in force. */
public final class FormTexts {

    private static final String VERSION = "2025-1";
    private static final FormTexts STANDARD = new FormTexts();

    private final Map<Clause, FormText> declarations = new EnumMap<>(Clause.class);
    private final Map<Notice, FormText> notices = new EnumMap<>(Notice.class);

    private FormTexts() {
        DataFile.rows(FormTexts.class, "form-texts.csv", 4).forEach(this::add);
    }

    /** The texts that ship with the code. */
    public static FormTexts standard() {
        return STANDARD;
    }

    public FormText of(Clause clause) {
        return Objects.requireNonNull(declarations.get(clause), clause::name);
    }

    public FormText of(Notice notice) {
        return Objects.requireNonNull(notices.get(notice), notice::name);
    }

    private void add(List<String> row) {
        FormText text = new FormText(VERSION, new Bilingual(row.get(2), row.get(3)));
        switch (Kind.valueOf(row.getFirst())) {
            case DECLARATION -> declarations.put(Clause.valueOf(row.get(1)), text);
            case NOTICE -> notices.put(Notice.valueOf(row.get(1)), text);
        }
    }

    private enum Kind {
        DECLARATION,
        NOTICE
    }
}
