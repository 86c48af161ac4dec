package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.Exclusion;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.application.Origin;
import dev.koubo.application.domain.application.Origin.Channel;
import dev.koubo.application.domain.application.Progress;
import dev.koubo.application.domain.application.Result;
import dev.koubo.application.domain.application.SearchKey;
import dev.koubo.application.domain.application.Timing;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.store.Documents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code application}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "application")
class ApplicationEntity {

    @Id
    private UUID id;

    private String programme;
    private long version;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "definition_version")
    private int definitionVersion;

    private String owner;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "on_behalf_reason")
    private @Nullable String onBehalfReason;

    @Column(name = "company_key")
    private String companyKey;

    private String label;

    @Column(name = "company_name_key")
    private String companyNameKey;

    @Enumerated(EnumType.STRING)
    private Frame frame;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    @JdbcTypeCode(SqlTypes.JSON)
    private String eligibility;

    private String state;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "occupies_company")
    private boolean occupiesCompany;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String exclusion;

    protected ApplicationEntity() {}

    ApplicationEntity(Application received) {
        id = received.id().value();
        programme = received.programme().value();
        definitionVersion = received.definitionVersion();
        owner = received.origin().owner();
        receivedAt = received.origin().receivedAt();
        channel = received.origin().channel();
        onBehalfReason = received.origin().reason();
        companyKey = received.companyKey().value();
        label = received.label();
        take(received);
    }

    UUID id() {
        return id;
    }

    final void take(Application application) {
        version = application.version();
        formVersion = application.formVersion();
        form = Documents.write(application.form());
        eligibility = Documents.write(application.eligibility());
        companyNameKey = SearchKey.of(application.form().company().name());
        frame = application.frame();
        state = application.state();
        endedAt = States.endedAt(application.progress());
        occupiesCompany = application.occupiesCompany();
        completedAt = application.timing().completedAt();
        approvedAt = application.timing().approvedAt();
        confirmedAt = application.timing().confirmedAt();
        exclusion = application.exclusion() == null ? null : Documents.write(application.exclusion());
    }

    Application toApplication(@Nullable Result result) {
        Progress progress = States.progress(state, endedAt);
        return new Application(
                new ApplicationId(id),
                new ProgrammeId(programme),
                version,
                formVersion,
                definitionVersion,
                new Origin(owner, receivedAt, channel, onBehalfReason),
                new CompanyKey(companyKey),
                label,
                Documents.read(form, Form.class),
                Documents.read(eligibility, EligibilityDecision.class),
                progress,
                new Timing(completedAt, approvedAt, confirmedAt),
                result,
                exclusion == null ? null : Documents.read(exclusion, Exclusion.class));
    }
}
