package dev.koubo.lottery.store.programme;

import dev.koubo.lottery.domain.programme.LotteryTerms;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code programme}; version 0 has no definition yet. */
@Entity
@Table(name = "programme")
class ProgrammeRow {

    @Id
    private String id;

    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LotteryTerms definition;

    private @Nullable Integer received;

    protected ProgrammeRow() {}

    void take(LotteryTerms terms) {
        if (terms.version() > version) {
            version = terms.version();
            definition = terms;
        }
    }

    void close(int forms) {
        received = forms;
    }

    Optional<LotteryTerms> terms() {
        return Optional.ofNullable(definition);
    }

    OptionalInt received() {
        return received == null ? OptionalInt.empty() : OptionalInt.of(received);
    }
}
