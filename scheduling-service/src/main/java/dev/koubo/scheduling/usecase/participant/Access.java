package dev.koubo.scheduling.usecase.participant;

import dev.koubo.request.Actor;
import dev.koubo.request.Roles;
import dev.koubo.scheduling.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says who may see a company's affairs: staff and the company itself. */
@ApplicationScoped
public class Access {

    private final Owners owners;

    Access(Owners owners) {
        this.owners = owners;
    }

    /** Whether the actor sees every company. */
    public static boolean isStaff(Actor actor) {
        return actor.is(Roles.SECRETARIAT) || actor.is(Roles.TOKYO) || actor.is(Roles.AUDITOR);
    }

    /** Whether the actor sent the application. */
    public Uni<Boolean> isOwner(Actor actor, ApplicationId application) {
        if (!actor.is(Roles.APPLICANT)) {
            return Uni.createFrom().item(false);
        }
        return owners.of(application)
                .map(owner -> owner.filter(actor.subject()::equals).isPresent());
    }

    /** Whether the actor may see the company's affairs. */
    public Uni<Boolean> maySee(Actor actor, ApplicationId application) {
        return isStaff(actor) ? Uni.createFrom().item(true) : isOwner(actor, application);
    }
}
